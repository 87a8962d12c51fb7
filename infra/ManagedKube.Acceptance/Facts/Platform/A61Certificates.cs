using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A61: certificates are issued. Those of the platform itself are looked at instead of a test's.</summary>
internal sealed class A61Certificates() : ComponentFact(
    "A61",
    PlatformComponent.CertManager,
    NamespaceNames.CertManager,
    "cert-manager runs with an issuer that is ready and has issued a certificate; Core has none.")
{
    protected override ImmutableArray<Workload> Parts { get; } =
        [Workload.Deployment("cert-manager"), Workload.Deployment("cert-manager-webhook"), Workload.Deployment("cert-manager-cainjector")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.ClusterIssuers, ResourceKind.Certificates];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        if (state.Of(ResourceKind.ClusterIssuers).All(issuer => issuer.Condition("Ready") != "True"))
            yield return "no ClusterIssuer is ready";
        if (state.Of(ResourceKind.Certificates).All(certificate => certificate.Condition("Ready") != "True"))
            yield return "no Certificate was issued";
    }
}
