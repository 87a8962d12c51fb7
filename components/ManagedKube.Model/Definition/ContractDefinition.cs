namespace ManagedKube.Model.Definition;

/// <summary>What the customer's contract adds, as far as it moves responsibilities (product spec 7).</summary>
public sealed record ContractDefinition
{
    /// <summary>Whether a managed-services contract exists (notes N1, N3, N5 and N6).</summary>
    public bool ManagedServices { get; init; }

    /// <summary>Whether application support was bought (note N7).</summary>
    public bool ApplicationSupport { get; init; }

    /// <summary>
    /// The availability that is promised, in per cent of a month; null means 99.90 in production and none in dev/test (L1).
    /// </summary>
    public decimal? SlaTarget { get; init; }
}
