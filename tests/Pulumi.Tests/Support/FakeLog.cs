using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi.Tests.Support;

/// <summary>The engine service of a <see cref="FakeEngine"/>.</summary>
internal sealed class FakeLog : Engine.EngineBase
{
    public ConcurrentQueue<LogRequest> Messages { get; } = new();

    public bool IsBroken { get; set; }

    public IReadOnlyList<string> Errors
        => [.. Messages.Where(message => message.Severity == LogSeverity.Error).Select(message => message.Message)];

    public override Task<Empty> Log(LogRequest request, ServerCallContext context)
    {
        if (IsBroken)
            throw new RpcException(new Status(StatusCode.Unavailable, "gone"));

        Messages.Enqueue(request);
        return Task.FromResult(new Empty());
    }
}
