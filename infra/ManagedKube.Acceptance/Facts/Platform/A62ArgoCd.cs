using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A62: applications are delivered from Git.</summary>
internal sealed class A62ArgoCd() : ComponentFact(
    "A62", PlatformComponent.ArgoCd, NamespaceNames.ArgoCd, "Argo CD runs and is reached by its name where it was ordered, and is absent elsewhere.")
{
    protected override ImmutableArray<Workload> Parts { get; } =
        [Workload.Deployment("argocd-server"), Workload.Deployment("argocd-repo-server"), Workload.StatefulSet("argocd-application-controller")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Ingresses];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) =>
        Consoles.Problems(plan, state, ConsoleNames.ArgoCd).Concat(plan.SignsOnAt(ConsoleNames.ArgoCd) ? WithoutTls(plan, state) : []);

    // An identity provider sends nobody back to it otherwise.
    private static IEnumerable<string> WithoutTls(ClusterPlan plan, KubernetesState state)
    {
        var host = plan.HostOf(ConsoleNames.ArgoCd);
        if (!state.Of(ResourceKind.Ingresses).Any(ingress => ingress.Items("spec", "tls").Any(tls => tls.Texts("hosts").Contains(host))))
            yield return $"{host} has no TLS, which single sign-on needs";
    }
}
