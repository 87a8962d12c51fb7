using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation;

/// <summary>A rule about the step from the last deployment to this definition.</summary>
internal abstract class RecordedRule : IRule
{
    /// <inheritdoc/>
    public abstract RuleDescription Description { get; }

    /// <summary>What in the definition cannot follow what was recorded.</summary>
    public abstract IEnumerable<Finding> Check(ClusterDefinition definition, RecordedFacts recorded);

    IEnumerable<Finding> IRule.Check(RuleContext context) =>
        context.Recorded is { } recorded ? Check(context.Definition, recorded) : [];
}
