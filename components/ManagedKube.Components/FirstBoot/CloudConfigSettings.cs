using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Components.FirstBoot;

/// <summary>What the Git Runner is told when it boots for the first time.</summary>
internal sealed record CloudConfigSettings
{
    /// <summary>The host name, by which its server knows the runner too.</summary>
    public required string Hostname { get; init; }

    /// <summary>What was ordered.</summary>
    public required GitRunnerDefinition Runner { get; init; }

    /// <summary>The time servers: names or addresses. The DNS servers come with the network's configuration.</summary>
    public ImmutableArray<string> TimeServers { get; init; } = [];

    /// <summary>The token that the runner is registered with; null where it is not registered. A secret.</summary>
    public string? Token { get; init; }

    /// <summary>Only the name: it must not reach a log.</summary>
    public override string ToString() => $"{nameof(CloudConfigSettings)} of {Hostname}";
}
