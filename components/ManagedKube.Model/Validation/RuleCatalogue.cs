using System.Collections.Immutable;
using ManagedKube.Model.Inventory;

namespace ManagedKube.Model.Validation;

/// <summary>Everything that is demanded of a cluster, and what decides it: for tables, reports and editors.</summary>
public static class RuleCatalogue
{
    private static readonly RuleDescription Form = new()
    {
        Id = Finding.FormRule,
        Demand = "The file has the form of a definition: known settings, values of the right kind, nothing missing.",
    };

    /// <summary>All rules, those of the product specification first and in its order.</summary>
    public static ImmutableArray<RuleDescription> All { get; } =
    [
        .. RuleSet.Fundamental.Concat(RuleSet.All).Select(rule => rule.Description).Concat(InventoryValidator.Rules).Concat(DecidedElsewhere.Rules)
            .OrderBy(rule => Number(rule.Id))
            .ThenBy(rule => rule.Basis),
        Form,
    ];

    // Rules of this library have names instead of numbers, and come behind.
    private static int Number(string id) => id.StartsWith('V') && int.TryParse(id.AsSpan(1), out var number) ? number : int.MaxValue;
}
