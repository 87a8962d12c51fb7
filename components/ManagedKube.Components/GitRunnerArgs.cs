using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>What a <see cref="GitRunner"/> is made from.</summary>
public sealed class GitRunnerArgs
{
    /// <summary>The plan of the cluster.</summary>
    public required ClusterPlan Plan { get; init; }

    /// <summary>Where to find templates, networks and the like; a catalog of its own when left out.</summary>
    public InfrastructureCatalog? Catalog { get; init; }

    /// <summary>
    /// The token that registers the runner, where the plan does: a secret, which ends up in the machine's first-boot data. Let it
    /// expire, or be good for one registration.
    /// </summary>
    public Input<string>? RegistrationToken { get; init; }
}
