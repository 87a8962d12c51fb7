using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>What a method returned.</summary>
/// <param name="Return">Its result; may hold output values.</param>
/// <param name="Dependencies">By property of the result, the resources that it comes from.</param>
/// <param name="Failures">What is wrong with the arguments; empty on success.</param>
public sealed record CallResult(
    PropertyMap Return, ImmutableSortedDictionary<string, ImmutableArray<Urn>> Dependencies, ImmutableArray<PropertyFailure> Failures);
