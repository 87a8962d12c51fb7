using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>
/// A79: the client makes its own namespaces, and in Full production Capsule gives them to its tenant. In dev/test the account is an
/// administrator of Capsule as well, whose namespaces are of no tenant unless he says so.
/// </summary>
internal sealed class A79Namespaces() : KubernetesFact("A79", "The delivered account makes namespaces, in Full production as its tenant's.")
{
    private const string TenantLabel = "capsule.clastix.io/tenant";

    public override IReadOnlyList<ResourceKind> Kinds => [];

    public override IEnumerable<Attempt> Attempts(ClusterPlan plan) => [Making(plan)];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var attempt = Making(plan);
        if (state.Try(attempt) is not { } made)
            yield return $"{attempt.Account} may not {attempt}";
        else if (!ClientAccounts.IsAdministrator(plan) && TenantOf(plan) is var tenant && made.Label(TenantLabel) is var label && label != tenant)
            yield return $"a new namespace of {attempt.Account} is {(label is null ? "of no tenant" : $"of the tenant {label}")}, instead of {tenant}";
    }

    // The platform's own names are closed to a client, so that this is none of them.
    private static Attempt Making(ClusterPlan plan)
    {
        var metadata = new JsonObject { ["name"] = "acceptance-trial" };
        if (!ClientAccounts.IsAdministrator(plan) && Owned(plan).Count() > 1)
            metadata["labels"] = new JsonObject { [TenantLabel] = TenantOf(plan) };
        return DeliveredAccount.Creates(
            ResourceKind.Namespaces, new JsonObject { ["apiVersion"] = "v1", ["kind"] = "Namespace", ["metadata"] = metadata }.ToJsonString());
    }

    private static string? TenantOf(ClusterPlan plan) => Owned(plan).FirstOrDefault();

    private static IEnumerable<string> Owned(ClusterPlan plan) =>
        plan.Tenants.Where(tenant => tenant.Owner == ClientAccounts.Delivered).Select(tenant => tenant.Name);
}
