using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>One entry of the allow list of the first public address.</summary>
/// <param name="Range">The public addresses.</param>
/// <param name="Kind">Who they belong to.</param>
public sealed record AllowedSource(Ipv4Range Range, AllowedSourceKind Kind);
