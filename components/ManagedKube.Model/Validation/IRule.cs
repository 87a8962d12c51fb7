namespace ManagedKube.Model.Validation;

/// <summary>
/// One rule. It stays silent about what another rule already reports, so that one mistake gives one finding, and about what it
/// lacks the facts for.
/// </summary>
internal interface IRule
{
    /// <summary>What the rule demands.</summary>
    RuleDescription Description { get; }

    /// <summary>What breaks the rule.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}
