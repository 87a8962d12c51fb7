using System.Collections.Immutable;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Events;

/// <summary>A step of a plan: what happens to which resource, and which properties differ.</summary>
public sealed record StepDescription
{
    /// <summary>What happens.</summary>
    public required StepOp Op { get; init; }

    /// <summary>To which resource.</summary>
    public required Urn Urn { get; init; }

    /// <summary>Its own type token.</summary>
    public required string Type { get; init; }

    /// <summary>True where a provider owns it.</summary>
    public bool Custom { get; init; }

    /// <summary>Its parent; the default value for none.</summary>
    public Urn Parent { get; init; }

    /// <summary>The state before; null where there was none.</summary>
    public ResourceState? Old { get; init; }

    /// <summary>The state after; null where there will be none. In a preview outputs may be unknown.</summary>
    public ResourceState? New { get; init; }

    /// <summary>The changed properties, as deep as they can be told; of a refresh, recorded value against present value.</summary>
    public ImmutableArray<PropertyDifference> Differences { get; init; } = [];

    /// <summary>What makes a replacement necessary: property names, or the pseudo keys of Pulumi (<c>id</c>, <c>provider</c>, ...).</summary>
    public ImmutableArray<string> ReplaceKeys { get; init; } = [];

    /// <summary>Is protected, so that a delete or replace of it is refused.</summary>
    public bool Protect { get; init; }
}
