using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>A resource of the running program, as its children and dependents need to know it.</summary>
internal sealed record RegisteredResource
{
    public required Urn Urn { get; init; }

    public ImmutableArray<Urn> Aliases { get; init; } = [];

    public bool Protect { get; init; }

    public bool RetainOnDelete { get; init; }

    public Urn DeletedWith { get; init; }

    /// <summary>The provider's reference; of a component, what it hands on.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Providers for children, by package.</summary>
    public ImmutableSortedDictionary<string, string> Providers { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>It would have to be created, but the operation is not about it.</summary>
    public bool LeftOut { get; init; }

    /// <summary>Its registration failed, or was given up since something that it depends on has failed.</summary>
    public bool Failed { get; init; }
}
