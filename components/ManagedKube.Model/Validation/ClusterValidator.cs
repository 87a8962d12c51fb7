using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>Checks a definition against every rule that can be decided without asking the outside world.</summary>
public static class ClusterValidator
{
    /// <summary>All findings at once, errors first. A definition without errors can be planned.</summary>
    public static ImmutableArray<Finding> Validate(ClusterDefinition definition)
    {
        var fundamental = Check(RuleSet.Fundamental, definition);
        return fundamental.IsEmpty ? Check(RuleSet.All, definition) : fundamental;
    }

    private static ImmutableArray<Finding> Check(ImmutableArray<IRule> rules, ClusterDefinition definition) =>
        [.. rules.SelectMany(rule => rule.Check(definition)).OrderBy(finding => finding.Level)];
}
