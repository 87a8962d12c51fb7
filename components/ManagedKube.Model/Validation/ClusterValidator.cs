using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>Checks a definition against every rule for which the facts are known.</summary>
public static class ClusterValidator
{
    /// <summary>All rules, in the order of the product specification.</summary>
    public static ImmutableArray<RuleDescription> Rules { get; } =
        [.. RuleSet.Fundamental.Concat(RuleSet.All).Select(rule => rule.Description)];

    /// <summary>All findings at once, errors first, from the definition alone. A definition without errors can be planned.</summary>
    public static ImmutableArray<Finding> Validate(ClusterDefinition definition) => Validate(new RuleContext { Definition = definition });

    /// <summary>All findings at once, errors first.</summary>
    public static ImmutableArray<Finding> Validate(RuleContext context)
    {
        var fundamental = Check(RuleSet.Fundamental, context);
        return fundamental.IsEmpty ? Check(RuleSet.All, context) : fundamental;
    }

    private static ImmutableArray<Finding> Check(ImmutableArray<IRule> rules, RuleContext context) =>
        [.. rules.SelectMany(rule => rule.Check(context)).OrderBy(finding => finding.Level)];
}
