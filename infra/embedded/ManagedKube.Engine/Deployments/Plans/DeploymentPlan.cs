using System.Collections.Immutable;
using ManagedKube.Engine.Projects;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>What a preview found that an update would do; member for member Pulumi's deployment plan.</summary>
public sealed record DeploymentPlan
{
    /// <summary>When it was made; null where unknown.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Version of the engine that made it, with a leading <c>v</c>.</summary>
    public string EngineVersion { get; init; } = "";

    /// <summary>The configuration at that time, by full key. For people: what it leads to is in the resources.</summary>
    public ImmutableSortedDictionary<string, ConfigValue> Config { get; init; } = ImmutableSortedDictionary<string, ConfigValue>.Empty;

    /// <summary>The plan of each resource.</summary>
    public ImmutableSortedDictionary<Urn, ResourcePlan> Resources { get; init; } = ImmutableSortedDictionary<Urn, ResourcePlan>.Empty;
}
