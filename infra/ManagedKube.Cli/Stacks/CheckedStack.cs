using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Engine.Projects;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Stacks;

/// <summary>A stack that is looked through before anything runs.</summary>
internal sealed record CheckedStack
{
    /// <summary>The stack.</summary>
    public required string Name { get; init; }

    /// <summary>Its file.</summary>
    public required StackFile File { get; init; }

    /// <summary>Its configuration, decrypted, by full key.</summary>
    public required ImmutableSortedDictionary<string, ConfigValue> Config { get; init; }

    /// <summary>Whether a secret that its cluster needs is missed when it is not in the configuration.</summary>
    public bool MissesSecrets { get; init; } = true;

    /// <summary>What its last update put out; empty before the first one.</summary>
    public PropertyMap Outputs { get; init; } = PropertyMap.Empty;

    /// <summary>The day of the check, UTC.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The clusters of all stacks of the project.</summary>
    public required FleetFiles Fleet { get; init; }
}
