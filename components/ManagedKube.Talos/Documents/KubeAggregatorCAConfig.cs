namespace ManagedKube.Talos.Documents;

/// <summary>The authority of aggregated API servers (1.14).</summary>
internal sealed record KubeAggregatorCAConfig(IssuingAuthority IssuingCA) : TalosDocument;
