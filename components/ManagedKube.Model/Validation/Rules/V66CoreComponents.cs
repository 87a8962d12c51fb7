using System.Collections.Immutable;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V66: Core has none of the platform components, and so no settings of them.</summary>
internal sealed class V66CoreComponents : DefinitionRule
{
    // Product spec 1.2: what even a Core cluster can have.
    private static readonly ImmutableHashSet<PlatformComponent> PartOfCore = [PlatformComponent.TopoLvm, PlatformComponent.GatewayApi];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V66",
        Demand = "Core has none of the platform components, nor settings of them.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Offering != Offering.Core)
            yield break;
        foreach (var component in definition.Components.Where(entry => entry.Value).Select(entry => entry.Key).Except(PartOfCore))
        {
            var name = DefinitionNames.Of(component);
            yield return Finding.Error("V66", $"cluster.components.{name}",
                $"{name} is not part of Core.",
                "Remove the line, or order the Full offering.");
        }
        if (definition.Kasten is not null)
            yield return Refuse("kasten", "Kasten");
        if (definition.Prices is not null)
            yield return Refuse("prices", "OpenCost");
    }

    private static Finding Refuse(string section, string component) => Finding.Error(
        "V66", $"cluster.{section}", $"This is for {component}, which is not part of Core.", "Remove the section, or order the Full offering.");
}
