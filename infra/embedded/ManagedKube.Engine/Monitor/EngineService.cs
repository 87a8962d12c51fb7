using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor;

/// <summary>The engine service on the wire: the log of programs and plugins, and the root resource.</summary>
internal sealed class EngineService(RunStatus status, EventSink events) : Pulumirpc.Engine.EngineBase
{
    private string _root = "";

    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        // A program whose calls were broken off complains about that; the reason has been told already.
        if (request.Severity != LogSeverity.Error || !status.Stopped.IsCancellationRequested)
            events.Report(Severity(request.Severity), request.Message, Urn.TryParse(request.Urn, out var urn) ? urn : default, request.Ephemeral);
        return Task.FromResult(new Empty());
    }

    public override Task<GetRootResourceResponse> GetRootResource(GetRootResourceRequest request, ServerCallContext context) =>
        Task.FromResult(new GetRootResourceResponse { Urn = _root });

    public override Task<SetRootResourceResponse> SetRootResource(SetRootResourceRequest request, ServerCallContext context)
    {
        _root = request.Urn;
        return Task.FromResult(new SetRootResourceResponse());
    }

    public override Task<RequirePulumiVersionResponse> RequirePulumiVersion(RequirePulumiVersionRequest request, ServerCallContext context)
    {
        try
        {
            if (VersionRange.Contains(request.PulumiVersionRange, ProtocolVersion.Current))
                return Task.FromResult(new RequirePulumiVersionResponse());
        }
        catch (FormatException e)
        {
            throw new RpcException(new Status(StatusCode.InvalidArgument, e.Message));
        }
        throw new RpcException(new Status(
            StatusCode.FailedPrecondition, $"the program requires Pulumi {request.PulumiVersionRange}, but this engine speaks {ProtocolVersion.Current}"));
    }

    private static Events.Severity Severity(LogSeverity severity) => severity switch
    {
        LogSeverity.Debug => Events.Severity.Debug,
        LogSeverity.Info => Events.Severity.Info,
        LogSeverity.Warning => Events.Severity.Warning,
        _ => Events.Severity.Error,
    };
}
