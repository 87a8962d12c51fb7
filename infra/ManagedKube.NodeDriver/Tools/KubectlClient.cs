using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>Kubernetes' own client.</summary>
internal sealed class KubectlClient(IToolRunner runner, string configurationFile)
{
    private const string Program = "kubectl";

    /// <summary>Why the API is not ready; null when it is.</summary>
    public async Task<string?> NotReadyBecauseAsync(CancellationToken cancel)
    {
        var result = await RunAsync(["get", "--raw", "/readyz"], cancel).ConfigureAwait(false);
        return result.Succeeded ? null : result.Reason;
    }

    /// <summary>The version of the API servers, x.y.z; null when they do not answer.</summary>
    public async Task<string?> VersionAsync(CancellationToken cancel)
    {
        var result = await RunAsync(["get", "--raw", "/version"], cancel).ConfigureAwait(false);
        return result.Succeeded && JsonDocuments.Read(Program, result.Output) is [var version, ..] ? ((string?)version["gitVersion"])?.TrimStart('v') : null;
    }

    /// <summary>All nodes; null when the API does not answer.</summary>
    public async Task<ImmutableArray<KubernetesNode>?> NodesAsync(CancellationToken cancel)
    {
        var result = await RunAsync(["get", "nodes", "-o", "json"], cancel).ConfigureAwait(false);
        return result.Succeeded && JsonDocuments.Read(Program, result.Output) is [var list, ..]
            ? [.. (list["items"] as JsonArray ?? []).Select(item => NodeOf(item!))]
            : null;
    }

    /// <summary>Why an agent does not run in its newest form on every node that takes it; null when it does.</summary>
    /// <param name="space">The namespace of its DaemonSet.</param>
    /// <param name="name">The name of its DaemonSet.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<string?> NotRolledOutBecauseAsync(string space, string name, CancellationToken cancel)
    {
        var result = await RunAsync(["get", "--raw", $"/apis/apps/v1/namespaces/{space}/daemonsets/{name}"], cancel).ConfigureAwait(false);
        if (!result.Succeeded)
            return result.Reason;
        if (JsonDocuments.Read(Program, result.Output) is not [{ } agent, ..]
            || (long?)agent["status"]?["observedGeneration"] != (long?)agent["metadata"]?["generation"])
            return $"{name} has not begun yet";
        var (wanted, newest, running) = (Count("desiredNumberScheduled"), Count("updatedNumberScheduled"), Count("numberAvailable"));
        return newest < wanted || running < wanted ? $"of {wanted} nodes, {newest} have the newest {name}, and on {running} it runs" : null;

        int Count(string field) => (int?)agent["status"]?[field] ?? 0;
    }

    /// <summary>What Ceph says about its health, such as <c>HEALTH_OK</c>; null where there is no Ceph.</summary>
    /// <exception cref="DriverException">It could not be asked.</exception>
    public async Task<string?> CephHealthAsync(CancellationToken cancel) =>
        await CephClusterAsync(cancel).ConfigureAwait(false) is { } cluster ? (string?)cluster["status"]?["ceph"]?["health"] ?? "unknown" : null;

    /// <summary>What Ceph says is not well: its own texts by the code of the check, such as <c>OSD_DOWN</c>; empty where there is no Ceph.</summary>
    /// <exception cref="DriverException">It could not be asked.</exception>
    public async Task<ImmutableSortedDictionary<string, string>> CephChecksAsync(CancellationToken cancel) =>
        ((await CephClusterAsync(cancel).ConfigureAwait(false))?["status"]?["ceph"]?["details"] as JsonObject ?? [])
            .ToImmutableSortedDictionary(check => check.Key, check => (string?)check.Value?["message"] ?? "", StringComparer.Ordinal);

    public async Task LabelAsync(string node, IEnumerable<KeyValuePair<string, string>> labels, CancellationToken cancel) =>
        Require(
            await RunAsync(["label", "node", node, "--overwrite", .. labels.Select(label => $"{label.Key}={label.Value}")], cancel).ConfigureAwait(false),
            $"{node} does not get its labels");

    /// <summary>Sets an annotation of a node, or takes it away.</summary>
    public async Task AnnotateAsync(string node, string key, string? value, CancellationToken cancel) =>
        Require(
            await RunAsync(value is null ? ["annotate", "node", node, $"{key}-"] : ["annotate", "node", node, "--overwrite", $"{key}={value}"], cancel).ConfigureAwait(false),
            $"{node} cannot be annotated");

    public async Task DrainAsync(string node, TimeSpan limit, CancellationToken cancel) =>
        Require(
            await RunAsync(["drain", node, "--ignore-daemonsets", "--delete-emptydir-data", $"--timeout={limit.TotalSeconds:0}s"], cancel).ConfigureAwait(false),
            $"{node} cannot be drained");

    public async Task UncordonAsync(string node, CancellationToken cancel) =>
        Require(await RunAsync(["uncordon", node], cancel).ConfigureAwait(false), $"{node} stays cordoned");

    public async Task DeleteNodeAsync(string node, CancellationToken cancel) =>
        Require(
            await RunAsync(["delete", "node", node, "--ignore-not-found", "--wait"], cancel).ConfigureAwait(false),
            $"the Node object {node} is not deleted");

    private async Task<JsonNode?> CephClusterAsync(CancellationToken cancel)
    {
        var result = await RunAsync(["get", "--raw", "/apis/ceph.rook.io/v1/namespaces/rook-ceph/cephclusters"], cancel).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            return result.Error.Contains("NotFound", StringComparison.Ordinal) || result.Error.Contains("could not find", StringComparison.Ordinal)
                ? null
                : throw new DriverException($"the health of Ceph cannot be read: {result.Reason}");
        }

        return JsonDocuments.Read(Program, result.Output) is [var list, ..] ? (list["items"] as JsonArray ?? []).FirstOrDefault() : null;
    }

    private Task<ToolResult> RunAsync(ImmutableArray<string> arguments, CancellationToken cancel) =>
        runner.RunAsync(Program, ["--kubeconfig", configurationFile, .. arguments], input: null, cancel);

    private static void Require(ToolResult result, string problem)
    {
        if (!result.Succeeded)
            throw new DriverException($"{problem}: {result.Reason}");
    }

    private static KubernetesNode NodeOf(JsonNode item)
    {
        var ready = (item["status"]?["conditions"] as JsonArray ?? []).FirstOrDefault(condition => (string?)condition?["type"] == "Ready");
        return new KubernetesNode
        {
            Name = (string)item["metadata"]!["name"]!,
            IsReady = (string?)ready?["status"] == "True",
            NotReadyBecause = (string?)ready?["message"] ?? "it has said nothing yet",
            IsUnschedulable = (bool?)item["spec"]?["unschedulable"] ?? false,
            KubeletVersion = (string?)item["status"]?["nodeInfo"]?["kubeletVersion"] ?? "",
            OsImage = (string?)item["status"]?["nodeInfo"]?["osImage"] ?? "",
            SystemUuid = (string?)item["status"]?["nodeInfo"]?["systemUUID"] ?? "",
            Labels = Texts(item["metadata"]!["labels"]),
            Annotations = Texts(item["metadata"]!["annotations"]),
        };
    }

    private static ImmutableDictionary<string, string> Texts(JsonNode? map) =>
        (map as JsonObject ?? []).ToImmutableDictionary(text => text.Key, text => (string?)text.Value ?? "");
}
