using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>The daemons of Ceph, which Rook labels by what they do.</summary>
internal static class CephPods
{
    public const string Monitor = "rook-ceph-mon";
    public const string Osd = "rook-ceph-osd";

    /// <summary>Those of one kind, but for those that have ended.</summary>
    public static IReadOnlyList<JsonObject> Of(KubernetesState state, string app) =>
    [
        .. state.Of(ResourceKind.Pods).Where(pod => pod.Namespace() == NamespaceNames.Rook && pod.Label("app") == app
            && pod.Text("status", "phase") is not ("Succeeded" or "Failed")),
    ];

    /// <summary>Whether a daemon runs.</summary>
    public static bool IsReady(this JsonObject pod) => pod.Condition("Ready") == "True";
}
