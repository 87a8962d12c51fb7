using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The state of a cluster's versions on a day: what is supported for how long, what is missing, and the way to the newest Kubernetes.</summary>
public sealed record ClusterLifecycle
{
    private const int ShownWindows = 3;

    /// <summary>The day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The support of the Kubernetes minor.</summary>
    public required KubernetesSupport Kubernetes { get; init; }

    /// <summary>The Kubernetes patches that are missing.</summary>
    public required PatchStatus KubernetesPatches { get; init; }

    /// <summary>The standing of the Talos branch.</summary>
    public required TalosSupport Talos { get; init; }

    /// <summary>The Talos patches that are missing.</summary>
    public required PatchStatus TalosPatches { get; init; }

    /// <summary>The platform release's name; null when there is none.</summary>
    public string? Platform { get; init; }

    /// <summary>The components; empty when the platform release is not known.</summary>
    public required ImmutableArray<ComponentStatus> Components { get; init; }

    /// <summary>The way to the newest Kubernetes minor.</summary>
    public required UpgradePath Path { get; init; }

    /// <summary>The components that stand in that way.</summary>
    public required ImmutableArray<ComponentLimit> Limits { get; init; }

    /// <summary>The next planned windows for "major" upgrades (L14).</summary>
    public required ImmutableArray<DateOnly> NextWindows { get; init; }

    /// <summary>The worst of all of it.</summary>
    public LifecycleUrgency Urgency => Components.Select(component => component.Urgency())
        .Append(Kubernetes.Urgency()).Append(KubernetesPatches.Urgency()).Append(Talos.Urgency()).Append(TalosPatches.Urgency()).Max();

    /// <summary>The state of the versions that a definition orders.</summary>
    /// <param name="definition">The cluster.</param>
    /// <param name="data">What has been released.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="FormatException">The Talos or Kubernetes version is no full version (V71, V72).</exception>
    public static ClusterLifecycle Of(ClusterDefinition definition, ReleaseData data, DateOnly asOf)
    {
        var talos = ReleaseVersion.Parse(definition.Versions.Talos);
        var kubernetes = ReleaseVersion.Parse(definition.Versions.Kubernetes);
        var support = KubernetesSupport.StatusOf(data, kubernetes.Branch, asOf);
        var target = support.Newest is { } newest && newest > kubernetes.Branch ? newest : kubernetes.Branch;
        var pins = ComponentPins.Of(definition, data);
        return new ClusterLifecycle
        {
            AsOf = asOf,
            Kubernetes = support,
            KubernetesPatches = PatchPolicy.OfKubernetes(data, kubernetes, asOf),
            Talos = TalosSupport.StatusOf(data, talos.Branch, kubernetes.Branch, asOf),
            TalosPatches = PatchPolicy.OfTalos(data, talos, asOf),
            Platform = definition.Versions.Platform ?? data.DefaultPlatform?.Name,
            Components = [.. pins.Select(pin => ComponentPolicy.StatusOf(data, pin.Name, pin.Version, asOf))],
            Path = UpgradeSteps.Plan(data, talos.Branch, kubernetes.Branch, target, asOf),
            Limits = ComponentPolicy.LimitsFor(data, pins, target),
            NextWindows = UpgradeCalendar.Next(definition.Maintenance.MajorWindows, asOf, ShownWindows),
        };
    }
}
