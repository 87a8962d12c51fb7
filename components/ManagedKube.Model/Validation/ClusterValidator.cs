using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>Checks a definition against every rule for which the facts are known.</summary>
public static class ClusterValidator
{
    /// <summary>All findings at once, errors first, from the definition alone. A definition without errors can be planned.</summary>
    public static ImmutableArray<Finding> Validate(ClusterDefinition definition) => Validate(new RuleContext { Definition = definition });

    /// <summary>All findings at once, errors first, each kind in the order of the rules.</summary>
    public static ImmutableArray<Finding> Validate(RuleContext context)
    {
        var fundamental = Check(RuleSet.Fundamental, context);
        return fundamental.IsEmpty ? Check(RuleSet.All, context) : fundamental;
    }

    private static ImmutableArray<Finding> Check(ImmutableArray<IRule> rules, RuleContext context) =>
    [
        .. rules
            .SelectMany(rule => rule.Check(context).Select(finding => finding with { RuleId = rule.Description.Id }))
            .OrderBy(finding => finding.Level),
    ];
}
