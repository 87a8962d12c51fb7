using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V68: a Full cluster keeps every fixed component.</summary>
internal sealed class V68FixedComponents : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V68",
        Demand = "A Full cluster keeps every fixed component.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Offering != Offering.Full)
            yield break;
        foreach (var component in PlatformComponents.FixedInFull)
        {
            if (definition.Components.GetValueOrDefault(component, true) || !V67Dependencies.UsersOf(definition, component).IsEmpty)
                continue;
            var name = DefinitionNames.Of(component);
            yield return Finding.Error(
                "V68",
                $"cluster.components.{name}",
                $"{name} belongs to every Full cluster and cannot be switched off.",
                "Remove the line.");
        }
    }
}
