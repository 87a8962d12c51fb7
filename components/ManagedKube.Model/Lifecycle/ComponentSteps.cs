using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>
/// Splits other versions of platform components into steps (product spec D10, add-on facts 10): the network first, then what watches and
/// guards the cluster, then storage, then what stands on it, and never two of them at once. What the first installation waits for is
/// another order, that of the dependencies.
/// </summary>
public static class ComponentSteps
{
    // One line is one step. Rook's three charts are one: their dependencies bring the operator, the drivers and Ceph one after the other.
    private static readonly ImmutableArray<ImmutableArray<string>> Order =
    [
        ["cilium"],
        ["kubelet-csr-approver"],
        ["metrics-server"],
        ["metallb"],
        ["cert-manager"],
        ["capsule"],
        ["kyverno"],
        ["nginx-ingress"],
        ["snapshot-controller"],
        ["rook-ceph", "ceph-csi-drivers"],
        ["topolvm"],
        ["gpu-operator"],
        ["kube-prometheus-stack"],
        ["loki"],
        ["alloy"],
        ["pyroscope"],
        ["keda"],
        ["k10"],
        ["harbor"],
        ["argo-cd"],
        ["opencost"],
    ];

    /// <summary>Plans the steps. A component that is new, or goes, is no step: nothing of it runs that could be disturbed.</summary>
    /// <param name="data">What has been released.</param>
    /// <param name="running">By component, the version that runs.</param>
    /// <param name="wanted">What is to run in the end.</param>
    public static ImmutableArray<ComponentStep> Plan(ReleaseData data, IReadOnlyDictionary<string, string> running, IEnumerable<ComponentPin> wanted) =>
    [
        .. wanted.Select(pin => ChangeTo(pin, running)).OfType<ComponentChange>()
            .GroupBy(change => PlaceOf(data, change.Name))
            .OrderBy(step => step.Key)
            .Select(step => new ComponentStep([.. step])),
    ];

    /// <summary>The place of a component's step; that of the component which decides its version, where one does.</summary>
    /// <exception cref="InvalidOperationException">The order does not know the component.</exception>
    internal static int PlaceOf(ReleaseData data, string component)
    {
        var leader = data.Component(component)?.Follows ?? component;
        for (var place = 0; place < Order.Length; place++)
        {
            if (Order[place].Contains(leader))
                return place;
        }

        throw new InvalidOperationException($"The order of upgrades does not know {leader}.");
    }

    private static ComponentChange? ChangeTo(ComponentPin pin, IReadOnlyDictionary<string, string> running) =>
        running.GetValueOrDefault(pin.Name) is { } before && !IsSame(before, pin.Version) ? new ComponentChange(pin.Name, before, pin.Version) : null;

    private static bool IsSame(string one, string other) =>
        ComponentVersion.TryParse(one, out var first) && ComponentVersion.TryParse(other, out var second) ? first == second : one == other;
}
