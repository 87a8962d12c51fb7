using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Pulumi.Protocol.Wire;
using Pulumirpc;
using RpcStatus = Google.Rpc.Status;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>What a failing call looks like on the wire, so that an engine can tell what it means for the resource.</summary>
internal static class RpcErrors
{
    private const string TypeUrlPrefix = "type.googleapis.com";

    public static RpcException From(Exception exception) => exception switch
    {
        RpcException e => e,
        OperationCanceledException => new RpcException(new Grpc.Core.Status(StatusCode.Cancelled, "cancelled")),
        InitializationFailedException e => InitializationFailed(e),
        ProviderException { AuthenticationFailed: true } e => new RpcException(new Grpc.Core.Status(StatusCode.Unauthenticated, e.Message)),
        // Engines read UNKNOWN as "may or may not have changed something", and the other codes as "nothing has happened".
        ProviderException e => new RpcException(new Grpc.Core.Status(e.NothingHappened ? StatusCode.FailedPrecondition : StatusCode.Unknown, e.Message)),
        _ => new RpcException(new Grpc.Core.Status(StatusCode.Unknown, $"{exception.GetType().Name}: {exception.Message}")),
    };

    private static RpcException InitializationFailed(InitializationFailedException exception)
    {
        var detail = new ErrorResourceInitFailed
        {
            Id = exception.Id,
            Properties = StructWriter.Write(exception.Outputs),
            Inputs = StructWriter.Write(exception.Inputs),
        };
        detail.Reasons.AddRange(exception.Reasons);
        return new RpcStatus
        {
            Code = (int)StatusCode.Unknown,
            Message = exception.Message,
            Details = { Any.Pack(detail, TypeUrlPrefix) },
        }.ToRpcException();
    }
}
