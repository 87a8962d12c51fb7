using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>A definition, and what is known beside it, that breaks exactly one rule.</summary>
/// <param name="Rule">The entry of the catalogue.</param>
/// <param name="Path">Where the finding points.</param>
/// <param name="Context">What the rule is asked about.</param>
internal sealed record RuleCase(string Rule, string Path, RuleContext Context)
{
    public RuleCase(string rule, string path, ClusterDefinition definition)
        : this(rule, path, new RuleContext { Definition = definition })
    {
    }

    public FindingLevel Level { get; init; } = FindingLevel.Error;

    /// <summary>What the rule is decided from.</summary>
    public RuleBasis Basis =>
        Context.Fleet is not null ? RuleBasis.Fleet
        : Context.Today is not null ? RuleBasis.Calendar
        : Context.Secrets is not null ? RuleBasis.Secrets
        : Context.Recorded is not null ? RuleBasis.Recorded
        : RuleBasis.Definition;

    /// <summary>The definition on a day; the cluster is new unless it was deployed before.</summary>
    public static RuleContext On(string day, ClusterDefinition definition, ClusterDefinition? deployed = null) => new()
    {
        Definition = definition,
        Today = DateOnly.ParseExact(day, "yyyy-MM-dd"),
        Recorded = deployed is null ? null : RecordedFacts.Of(ClusterPlanner.Plan(deployed)),
    };

    /// <summary>The definition of a cluster that was deployed before.</summary>
    public static RuleContext After(ClusterDefinition deployed, ClusterDefinition definition) => new()
    {
        Definition = definition,
        Recorded = RecordedFacts.Of(ClusterPlanner.Plan(deployed)),
    };

    /// <summary>The definition of a stack that keeps some secrets.</summary>
    public static RuleContext Keeping(ClusterDefinition definition, params string[] secrets) => new() { Definition = definition, Secrets = [.. secrets] };

    /// <summary>The definition in a fleet with other clusters.</summary>
    public static RuleContext Beside(ClusterDefinition definition, params ClusterDefinition[] others) => new()
    {
        Definition = definition,
        Stack = "own",
        Fleet = new Fleet([new FleetMember("own", definition), .. others.Select((other, index) => new FleetMember($"other{index}", other))]),
    };

    public override string ToString() => $"{Rule} at {Path}";
}
