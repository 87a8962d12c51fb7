using System.Collections.Immutable;

namespace ManagedKube.Acceptance.Iaas;

/// <summary>A bucket.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Grants">Who may use it.</param>
internal sealed record ObservedBucket(string Name, ImmutableArray<ObservedGrant> Grants);
