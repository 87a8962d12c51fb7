using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A67: policies are in force; in production some of them refuse. The refusal itself is seen only in a namespace of a tenant's.</summary>
internal sealed class A67Policies() : ComponentFact(
    "A67", PlatformComponent.Kyverno, NamespaceNames.Kyverno, "Kyverno runs and its policies are in force, in production refusing; Core has none.")
{
    protected override ImmutableArray<Workload> Parts { get; } =
    [
        Workload.Deployment("kyverno-admission-controller"), Workload.Deployment("kyverno-background-controller"),
        Workload.Deployment("kyverno-cleanup-controller"), Workload.Deployment("kyverno-reports-controller"),
    ];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.ValidatingPolicies];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        var policies = state.Of(ResourceKind.ValidatingPolicies);
        foreach (var policy in policies.Where(policy => !IsReady(policy)))
            yield return $"the policy {policy.Name()} is not in force";
        var production = plan.Definition.Environment == ClusterEnvironment.Production;
        if (policies.IsEmpty || (production && !policies.Any(policy => policy.Texts("spec", "validationActions").Contains("Deny"))))
            yield return production ? "no policy refuses anything" : "there is no policy";
    }

    private static bool IsReady(JsonObject policy) => policy.Text("status", "conditionStatus", "ready") == "true";
}
