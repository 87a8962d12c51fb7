using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A76: everybody sees what his applications depend on (product spec 5.2).</summary>
internal sealed class A76View() : AccessFact(
    "A76", "The delivered account sees nodes, namespaces, pods, storage, network policies, quotas and events of the whole cluster.")
{
    private static readonly ImmutableArray<(string Group, string Resource)> Seen =
    [
        ("", "nodes"), ("", "namespaces"), ("", "pods"), ("", "persistentvolumes"), ("", "persistentvolumeclaims"), ("", "resourcequotas"), ("", "limitranges"),
        ("", "events"), ("storage.k8s.io", "storageclasses"), ("networking.k8s.io", "ingressclasses"), ("networking.k8s.io", "networkpolicies"),
    ];

    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
        [.. Seen.Select(entry => DeliveredAccount.May("list", entry.Group, entry.Resource))];

    protected override bool IsAllowed(ClusterPlan plan) => true;
}
