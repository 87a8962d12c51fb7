using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Asks which existing resources of a type fit a query.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Query">
/// The query. To find what an interrupted creation made, it is <c>{"inputs": INPUTS}</c>: all resources which that creation can
/// have made are wanted.
/// </param>
public sealed record ListCall(string Type, PropertyMap Query);
