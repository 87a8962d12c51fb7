namespace ManagedKube.Model.Validation;

/// <summary>What a rule demands, for tables, reports and editors.</summary>
public sealed record RuleDescription
{
    /// <summary>The rule of the product specification, for example V18; for a rule of this library its name, for example worker-pool-names.</summary>
    public required string Id { get; init; }

    /// <summary>What must hold, as a sentence.</summary>
    public required string Demand { get; init; }

    /// <summary>The most serious level of its findings.</summary>
    public FindingLevel Level { get; init; } = FindingLevel.Error;

    /// <summary>What it is decided from.</summary>
    public RuleBasis Basis { get; init; } = RuleBasis.Definition;
}
