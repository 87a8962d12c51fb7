namespace ManagedKube.OpenIaaS.Activities;

/// <summary>What operations took before.</summary>
/// <param name="Usual">Those of the same kind; null when there was none.</param>
/// <param name="Least">Those of the fastest kind; null when there was none at all.</param>
internal readonly record struct Experience(TimeSpan? Usual, TimeSpan? Least);
