using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>A rule that a definition alone can break.</summary>
internal abstract class DefinitionRule : IRule
{
    /// <inheritdoc/>
    public abstract RuleDescription Description { get; }

    /// <summary>What in the definition breaks the rule.</summary>
    public abstract IEnumerable<Finding> Check(ClusterDefinition definition);

    IEnumerable<Finding> IRule.Check(RuleContext context) => Check(context.Definition);
}
