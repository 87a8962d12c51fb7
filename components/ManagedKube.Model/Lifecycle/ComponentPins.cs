using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Which components a cluster runs, and in which versions: those of its platform release, changed as its definition says.</summary>
public static class ComponentPins
{
    // What is not listed here is part of every cluster.
    private static readonly ImmutableDictionary<string, PlatformComponent> Switches = new Dictionary<string, PlatformComponent>
    {
        ["gateway-api"] = PlatformComponent.GatewayApi,
        ["topolvm"] = PlatformComponent.TopoLvm,
        ["cert-manager"] = PlatformComponent.CertManager,
        ["capsule"] = PlatformComponent.Capsule,
        ["kyverno"] = PlatformComponent.Kyverno,
        ["nginx-ingress"] = PlatformComponent.Ingress,
        ["prometheus-operator-crds"] = PlatformComponent.Monitoring,
        ["kube-prometheus-stack"] = PlatformComponent.Monitoring,
        ["loki"] = PlatformComponent.Monitoring,
        ["alloy"] = PlatformComponent.Monitoring,
        ["argo-cd"] = PlatformComponent.ArgoCd,
        ["harbor"] = PlatformComponent.Harbor,
        ["opencost"] = PlatformComponent.OpenCost,
        ["k10"] = PlatformComponent.Kasten,
        ["keda"] = PlatformComponent.Keda,
        ["pyroscope"] = PlatformComponent.Pyroscope,
    }.ToImmutableDictionary();

    /// <summary>The platform release that a definition means; null when it names one that is not known.</summary>
    public static PlatformRelease? PlatformOf(ClusterDefinition definition, ReleaseData data) =>
        definition.Versions.Platform is { } name ? data.Platform(name) : data.DefaultPlatform;

    /// <summary>The components of a cluster in the order of the data; empty when its platform release is not known.</summary>
    public static ImmutableArray<ComponentPin> Of(ClusterDefinition definition, ReleaseData data)
    {
        if (PlatformOf(definition, data) is not { } platform)
            return [];
        var switchedOn = PlatformComponents.Of(definition);
        return
        [
            .. from component in data.Components
               where Runs(component.Name, definition, switchedOn)
               let stated = definition.Versions.Components.GetValueOrDefault(component.Name)
               select new ComponentPin(component.Name, stated ?? platform.Components[component.Name], stated is not null),
        ];
    }

    private static bool Runs(string component, ClusterDefinition definition, ImmutableSortedSet<PlatformComponent> switchedOn) => component switch
    {
        "gpu-operator" => definition.Workers.Any(pool => pool.BareMetal is { Gpu: true }),
        _ => !Switches.TryGetValue(component, out var part) || switchedOn.Contains(part),
    };
}
