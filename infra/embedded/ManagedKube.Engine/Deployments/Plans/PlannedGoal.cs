using System.Collections.Immutable;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>What a resource is planned to become.</summary>
public sealed record PlannedGoal
{
    /// <summary>Its own type token.</summary>
    public required string Type { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>True where a provider owns it.</summary>
    public bool Custom { get; init; }

    /// <summary>How its checked inputs change.</summary>
    public PropertyPlan InputDiff { get; init; } = PropertyPlan.None;

    /// <summary>How a component's outputs change. For people.</summary>
    public PropertyPlan OutputDiff { get; init; } = PropertyPlan.None;

    /// <summary>Its parent; the default value for none.</summary>
    public Urn Parent { get; init; }

    /// <summary>It must not be deleted or replaced.</summary>
    public bool Protect { get; init; }

    /// <summary>The resources that it depends on, as far as they were known.</summary>
    public ImmutableArray<Urn> Dependencies { get; init; } = [];

    /// <summary>Its provider as <c>URN::ID</c>, where the id may be unknown; empty for none.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Per input, the resources its value comes from, as far as they were known.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Urn>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty;

    /// <summary>Paths whose changes are ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; init; } = [];

    /// <summary>Outputs that the program wants to be secret.</summary>
    public ImmutableArray<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>The id to import it by; empty for none.</summary>
    public string ImportId { get; init; } = "";

    /// <summary>Time-outs that the program sets; null where it sets none.</summary>
    public OperationTimeouts? CustomTimeouts { get; init; }
}
