using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Geometry;

/// <summary>A line from one thing to another, with a head at its end.</summary>
/// <param name="Points">Its corners.</param>
/// <param name="Title">What a person learns by pointing at it.</param>
internal sealed record Arrow(ImmutableArray<(double X, double Y)> Points, string Title);
