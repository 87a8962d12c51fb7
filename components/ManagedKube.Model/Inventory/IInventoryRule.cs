using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Inventory;

/// <summary>One rule that only the inventory of the IaaS decides. It stays silent where another rule misses the zone or its pool.</summary>
internal interface IInventoryRule
{
    /// <summary>What the rule demands.</summary>
    RuleDescription Description { get; }

    /// <summary>What the IaaS lacks for the plan.</summary>
    IEnumerable<Finding> Check(PlacedPlan placed);
}
