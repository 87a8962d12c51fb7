using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>A rule that clusters can break together.</summary>
internal abstract class FleetRule : IRule
{
    /// <inheritdoc/>
    public abstract RuleDescription Description { get; }

    /// <summary>What of <paramref name="definition"/> other clusters of the fleet stand against.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="stack">Its stack, which is no other cluster.</param>
    /// <param name="fleet">All clusters.</param>
    public abstract IEnumerable<Finding> Check(ClusterDefinition definition, string stack, Fleet fleet);

    IEnumerable<Finding> IRule.Check(RuleContext context) =>
        context.Fleet is { } fleet ? Check(context.Definition, context.Stack, fleet) : [];
}
