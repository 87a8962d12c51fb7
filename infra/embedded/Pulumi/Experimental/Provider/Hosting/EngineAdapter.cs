using Pulumirpc;

namespace Pulumi.Experimental.Provider;

/// <summary>The engine as a provider sees it.</summary>
internal sealed class EngineAdapter(GrpcEngine engine) : IEngine
{
    public Task LogAsync(LogRequest message)
        => engine.LogAsync(new()
        {
            Severity = (Pulumirpc.LogSeverity)message.Severity,
            Message = message.Message,
            Urn = message.Urn is { } urn ? urn : "",
            StreamId = message.StreamId,
            Ephemeral = message.Ephemeral,
        });

    public Task RequirePulumiVersionAsync(string pulumiVersionRange)
        => engine.RequirePulumiVersionAsync(new RequirePulumiVersionRequest { PulumiVersionRange = pulumiVersionRange });
}
