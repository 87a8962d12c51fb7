using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>A definition that breaks exactly one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Where the finding points.</param>
/// <param name="Definition">The definition.</param>
internal sealed record RuleCase(string Rule, string Path, ClusterDefinition Definition)
{
    public RecordedFacts? Recorded { get; init; }

    public RuleContext Context => new() { Definition = Definition, Recorded = Recorded };

    public FindingLevel Level { get; init; } = FindingLevel.Error;

    public override string ToString() => $"{Rule} at {Path}";
}
