using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>A rule that time alone can break.</summary>
internal abstract class CalendarRule : IRule
{
    /// <inheritdoc/>
    public abstract RuleDescription Description { get; }

    /// <summary>What in the definition breaks the rule on <paramref name="today"/>.</summary>
    public abstract IEnumerable<Finding> Check(ClusterDefinition definition, DateOnly today);

    IEnumerable<Finding> IRule.Check(RuleContext context) =>
        context.Today is { } today ? Check(context.Definition, today) : [];
}
