using System.Collections.Immutable;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V67: nothing is switched off that another component, switched on by hand, needs. What is not switched at all follows its
/// default, and the fixed components are the matter of V68. S3 is the matter of V65.
/// </summary>
internal sealed class V67Dependencies : DefinitionRule
{
    private static readonly ImmutableSortedDictionary<PlatformComponent, ImmutableArray<PlatformComponent>> Needs =
        new Dictionary<PlatformComponent, ImmutableArray<PlatformComponent>>
        {
            [PlatformComponent.Harbor] = [PlatformComponent.Ingress, PlatformComponent.CertManager],
            [PlatformComponent.OpenCost] = [PlatformComponent.Monitoring],
            [PlatformComponent.Pyroscope] = [PlatformComponent.Monitoring],
            [PlatformComponent.ArgoCd] = [PlatformComponent.Ingress],
            [PlatformComponent.Keda] = [PlatformComponent.Monitoring],
        }.ToImmutableSortedDictionary();

    public override RuleDescription Description { get; } = new()
    {
        Id = "V67",
        Demand = "Nothing is switched off that another component, switched on by hand, needs: Harbor and Argo CD the ingress, Harbor cert-manager, OpenCost, Pyroscope and KEDA the monitoring.",
    };

    /// <summary>The components that are switched on by hand and need <paramref name="component"/>.</summary>
    public static ImmutableArray<PlatformComponent> UsersOf(ClusterDefinition definition, PlatformComponent component) =>
        [.. Needs.Where(need => need.Value.Contains(component) && definition.Components.GetValueOrDefault(need.Key)).Select(need => need.Key)];

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Offering != Offering.Full)
            yield break;
        foreach (var component in definition.Components.Where(entry => !entry.Value).Select(entry => entry.Key))
        {
            if (UsersOf(definition, component) is { IsEmpty: false } users)
            {
                var (name, others) = (DefinitionNames.Of(component), string.Join(" and ", users.Select(DefinitionNames.Of)));
                yield return Finding.Error("V67", $"cluster.components.{name}", $"{name} is switched off, but {others} {(users.Length == 1 ? "needs" : "need")} it.",
                    "Remove the line.");
            }
        }
    }
}
