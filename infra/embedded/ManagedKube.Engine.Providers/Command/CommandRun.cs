using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>What a command is run for and with.</summary>
internal sealed record CommandRun
{
    /// <summary>The resource; the default value for a function call.</summary>
    public Urn Urn { get; init; }

    /// <summary>The inputs.</summary>
    public required PropertyMap Inputs { get; init; }

    /// <summary>The outputs of the run before; empty for none.</summary>
    public PropertyMap Previous { get; init; } = PropertyMap.Empty;

    /// <summary>How long it may take; null for as long as it takes.</summary>
    public TimeSpan? Timeout { get; init; }
}
