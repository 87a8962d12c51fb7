using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>A component that its provider has made.</summary>
/// <param name="Urn">Under which name it registered the component.</param>
/// <param name="Outputs">The component's outputs; may hold output values.</param>
/// <param name="Dependencies">By output, the resources that it comes from.</param>
public sealed record ConstructResult(Urn Urn, PropertyMap Outputs, ImmutableSortedDictionary<string, ImmutableArray<Urn>> Dependencies);
