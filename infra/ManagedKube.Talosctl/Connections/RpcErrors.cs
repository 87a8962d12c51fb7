using Grpc.Core;

namespace ManagedKube.Talosctl.Connections;

/// <summary>How a failed call is told.</summary>
internal static class RpcErrors
{
    public static string Text(RpcException exception) => $"rpc error: code = {exception.StatusCode} desc = {Detail(exception)}";

    private static string Detail(RpcException exception) => exception.Status.DebugException is HttpRequestException request
        ? $"connection error: {request.InnerException?.Message ?? request.Message}"
        : exception.Status.Detail;
}
