using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A73: in Core nothing of Full is left over or came by mistake.</summary>
internal sealed class A73CoreOnly() : KubernetesFact("A73", "A Core cluster has none of the namespaces of Full.")
{
    private const string IngressControllers = "nginx-ingress-";

    private static readonly ImmutableArray<string> OfFull =
    [
        NamespaceNames.CertManager, NamespaceNames.ArgoCd, NamespaceNames.Monitoring, NamespaceNames.Harbor, NamespaceNames.OpenCost, NamespaceNames.Kyverno,
        NamespaceNames.Capsule, NamespaceNames.Kasten,
    ];

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Namespaces];

    public override bool AppliesTo(ClusterPlan plan) => plan.Definition.Offering == Offering.Core;

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) => state.Of(ResourceKind.Namespaces)
        .Select(ObjectFields.Name)
        .Where(name => OfFull.Contains(name) || name.StartsWith(IngressControllers, StringComparison.Ordinal))
        .Select(name => $"there is a namespace {name}, which belongs to Full");
}
