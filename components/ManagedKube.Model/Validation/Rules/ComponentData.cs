using System.Collections.Immutable;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// A component that holds data is switched off only when the client has accepted its loss (product spec D24). Monitoring and Kasten, which a
/// Full cluster cannot be without (V68), are told about here as well, since whoever tries should know what would have been lost.
/// </summary>
internal sealed class ComponentData : RecordedRule
{
    private static readonly ImmutableSortedDictionary<PlatformComponent, string> Lost = new Dictionary<PlatformComponent, string>
    {
        [PlatformComponent.Monitoring] = "its metrics and dashboards, and the logs in Loki's bucket",
        [PlatformComponent.Kasten] = "the catalogue of all backups, and the exports in its bucket",
        [PlatformComponent.Harbor] = "its projects and users, and the images and charts in its bucket",
        [PlatformComponent.TopoLvm] = "all local volumes with what is on them",
        [PlatformComponent.Pyroscope] = "the profiles in its bucket",
    }.ToImmutableSortedDictionary();

    public override RuleDescription Description { get; } = new()
    {
        Id = "component-data",
        Demand = "A component that holds data is switched off only where the client has accepted its loss.",
        Basis = RuleBasis.Recorded,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, RecordedFacts recorded)
    {
        var components = PlatformComponents.Of(definition);
        return
            from loss in Lost
            where recorded.Components.Contains(loss.Key) && !components.Contains(loss.Key) && !definition.AcceptDataLoss.Contains(loss.Key)
            let name = DefinitionNames.Of(loss.Key)
            select Finding.Error(null, $"cluster.components.{name}", $"{loss.Key} runs and would go, and with it {loss.Value}. Nobody has accepted that.",
                $"Back up what is needed and write acceptDataLoss: [{name}] once the client has accepted the loss in writing, or keep the component.");
    }
}
