using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation;

/// <summary>What rules are decided from. Facts that are not known are null, and the rules that need them stay silent.</summary>
public sealed record RuleContext
{
    /// <summary>What was ordered.</summary>
    public required ClusterDefinition Definition { get; init; }

    /// <summary>What the last deployment recorded; null before the first one.</summary>
    public RecordedFacts? Recorded { get; init; }

    /// <summary>The day of the check, UTC.</summary>
    public DateOnly? Today { get; init; }
}
