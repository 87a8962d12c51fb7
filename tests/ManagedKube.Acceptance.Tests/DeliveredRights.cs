using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Tests;

/// <summary>The rights of product spec 5, as far as the list asks for them.</summary>
internal static class DeliveredRights
{
    // What Full production shows (5.2), and what the owner of a tenant may (5.3).
    private static readonly HashSet<string> OfExtendedViewer =
    [
        "list nodes", "list namespaces", "list pods", "list persistentvolumes", "list persistentvolumeclaims", "list resourcequotas", "list limitranges",
        "list events",
        "list storageclasses.storage.k8s.io", "list ingressclasses.networking.k8s.io", "list networkpolicies.networking.k8s.io",
    ];

    /// <summary>What rights and Capsule make of an attempt.</summary>
    public static Trial Try(ClusterPlan plan, Attempt attempt)
    {
        var isClosed = plan.Definition is { Offering: Offering.Full, Environment: ClusterEnvironment.Production };
        if (isClosed && attempt.Verb == "patch")
            return new Trial(false, null, "admission denied the request");
        var made = JsonNode.Parse(attempt.Body)!.AsObject();
        if (isClosed)
            made["metadata"]!["labels"] = new JsonObject { ["capsule.clastix.io/tenant"] = "default" };
        return new Trial(true, made, null);
    }

    public static bool Allow(ClusterPlan plan, AccessQuestion question) => question.User switch
    {
        "system:serviceaccount:mk-access:defaultapp" => !(plan.Definition is { Offering: Offering.Full, Environment: ClusterEnvironment.Production })
            || OfExtendedViewer.Contains(question.ToString()),
        _ => false,
    };
}
