using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>
/// Talos' own client. Each machine is asked directly: another one that would pass a request on may be the one that is away.
/// </summary>
internal sealed partial class TalosctlClient(IToolRunner runner, string configurationFile)
{
    private const string Program = "talosctl";

    /// <summary>The Talos version of a machine, x.y.z; null when its API does not answer.</summary>
    public async Task<string?> VersionAsync(string address, CancellationToken cancel)
    {
        var result = await RunAsync(address, ["version", "--short"], null, cancel).ConfigureAwait(false);
        return result.Succeeded ? ServerVersion(result.Output) : null;
    }

    /// <summary>How a machine is; null when its API does not answer.</summary>
    public async Task<MachineStage?> StageAsync(string address, CancellationToken cancel)
    {
        var status = await GetAsync(address, "machinestatus", null, cancel).ConfigureAwait(false);
        return status is [var first, ..] && first["spec"] is { } spec ? StageOf(spec) : null;
    }

    /// <summary>The id of the schematic that a machine's system was built from; null when it does not say.</summary>
    public async Task<string?> SchematicAsync(string address, CancellationToken cancel) =>
        (await GetAsync(address, "extensions", null, cancel).ConfigureAwait(false) ?? [])
            .Select(extension => extension["spec"]?["metadata"])
            .FirstOrDefault(metadata => (string?)metadata?["name"] == "schematic")?["version"]?.GetValue<string>();

    /// <summary>The configuration that a machine runs with, secrets included; null when it does not say.</summary>
    public async Task<string?> ConfigurationAsync(string address, CancellationToken cancel)
    {
        var documents = await GetAsync(address, "machineconfig", "v1alpha1", cancel).ConfigureAwait(false);
        return documents is [var first, ..] && first["spec"] is JsonValue spec ? spec.GetValue<string>() : null;
    }

    /// <summary>Whether applying a configuration would change anything.</summary>
    /// <exception cref="DriverException">The machine does not answer, or refuses the configuration.</exception>
    public async Task<bool> WouldChangeAsync(string address, string configuration, CancellationToken cancel)
    {
        var result = await RunAsync(address, ["apply-config", "--file", "/dev/stdin", "--mode", "no-reboot", "--dry-run"], configuration, cancel).ConfigureAwait(false);
        if (!result.Succeeded && result.Error.Contains("code = Unavailable", StringComparison.Ordinal))
            throw new DriverException($"its Talos API at {address} does not answer");
        Require(result, $"{address} refuses its configuration");
        return !result.Error.Contains("No changes.", StringComparison.Ordinal) && !result.Output.Contains("No changes.", StringComparison.Ordinal);
    }

    /// <summary>Gives a machine another configuration.</summary>
    /// <param name="address">The machine.</param>
    /// <param name="configuration">The whole configuration.</param>
    /// <param name="mode"><c>no-reboot</c> or <c>staged</c>.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<ToolResult> ApplyAsync(string address, string configuration, string mode, CancellationToken cancel) =>
        RunAsync(address, ["apply-config", "--file", "/dev/stdin", "--mode", mode], configuration, cancel);

    public Task<ToolResult> BootstrapAsync(string address, CancellationToken cancel) => RunAsync(address, ["bootstrap"], null, cancel);

    /// <summary>The members of etcd as one machine knows them; null when it runs none, or does not answer.</summary>
    public async Task<ImmutableArray<EtcdMember>?> EtcdMembersAsync(string address, CancellationToken cancel)
    {
        var result = await RunAsync(address, ["etcd", "members"], null, cancel).ConfigureAwait(false);
        return result.Succeeded
            ? [.. Rows(result.Output).Where(row => row.Length >= 6).Select(row => new EtcdMember(row[1], row[2], row[^1] == "true"))]
            : null;
    }

    /// <summary>Alarms of etcd, for people; null when the machine does not answer.</summary>
    public async Task<ImmutableArray<string>?> EtcdAlarmsAsync(string address, CancellationToken cancel)
    {
        var result = await RunAsync(address, ["etcd", "alarm", "list"], null, cancel).ConfigureAwait(false);
        return result.Succeeded ? [.. Rows(result.Output).Select(row => string.Join(' ', row))] : null;
    }

    /// <summary>Saves a snapshot of etcd.</summary>
    /// <returns>The revision that it holds; null when the client does not tell.</returns>
    /// <exception cref="DriverException">It failed.</exception>
    public async Task<long?> SnapshotAsync(string address, string file, CancellationToken cancel)
    {
        var result = await RunAsync(address, ["etcd", "snapshot", file], null, cancel).ConfigureAwait(false);
        Require(result, $"the etcd snapshot from {address} failed");
        return RevisionPattern().Match(result.Output) is { Success: true } found
            && long.TryParse(found.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
    }

    public Task<ToolResult> ForfeitLeadershipAsync(string address, CancellationToken cancel) => RunAsync(address, ["etcd", "forfeit-leadership"], null, cancel);

    public Task<ToolResult> RemoveMemberAsync(string address, string memberId, CancellationToken cancel) =>
        RunAsync(address, ["etcd", "remove-member", memberId], null, cancel);

    /// <summary>Upgrades a machine, which has been drained already: only a control plane could tell talosctl how to reach Kubernetes.</summary>
    public Task<ToolResult> UpgradeAsync(string address, string installer, Limits limits, CancellationToken cancel) =>
        RunAsync(address, ["upgrade", "--image", installer, "--drain=false", "--wait", "--timeout", Seconds(limits.ComeBack)], null, cancel);

    public Task<ToolResult> UpgradeKubernetesAsync(string address, string version, string endpoint, CancellationToken cancel) =>
        RunAsync(address, ["upgrade-k8s", "--to", version, "--endpoint", endpoint, "--with-docs=false", "--with-examples=false"], null, cancel);

    public Task<ToolResult> RebootAsync(string address, Limits limits, CancellationToken cancel) =>
        RunAsync(address, ["reboot", "--wait", "--timeout", Seconds(limits.ComeBack)], null, cancel);

    /// <summary>Takes a machine out of the cluster. Only what Talos keeps is wiped: without names the whole system disk would be.</summary>
    public Task<ToolResult> ResetAsync(string address, CancellationToken cancel) =>
        RunAsync(address, ["reset", "--graceful=true", "--reboot=false", "--system-labels-to-wipe", "STATE,EPHEMERAL"], null, cancel);

    private async Task<ImmutableArray<JsonNode>?> GetAsync(string address, string resource, string? id, CancellationToken cancel)
    {
        ImmutableArray<string> arguments = id is null ? ["get", resource, "-o", "json"] : ["get", resource, id, "-o", "json"];
        var result = await RunAsync(address, arguments, null, cancel).ConfigureAwait(false);
        return result.Succeeded ? JsonDocuments.Read(Program, result.Output) : null;
    }

    private Task<ToolResult> RunAsync(string address, ImmutableArray<string> arguments, string? input, CancellationToken cancel) => runner.RunAsync(
        Program, ["--talosconfig", configurationFile, "--endpoints", address, "--nodes", address, .. arguments], input, cancel);

    [GeneratedRegex(@"\brevision (\d+)\b")]
    private static partial Regex RevisionPattern();

    private static string Seconds(TimeSpan span) => $"{span.TotalSeconds:0}s";

    private static void Require(ToolResult result, string problem)
    {
        if (!result.Succeeded)
            throw new DriverException($"{problem}: {result.Reason}");
    }

    private static string? ServerVersion(string output) => output.Split('\n')
        .Select(line => line.Trim())
        .SkipWhile(line => !line.StartsWith("Server", StringComparison.Ordinal))
        .FirstOrDefault(line => line.StartsWith("Tag:", StringComparison.Ordinal))?["Tag:".Length..].Trim().TrimStart('v');

    private static MachineStage StageOf(JsonNode spec)
    {
        var unmet = spec["status"]?["unmetConditions"] as JsonArray ?? [];
        return new MachineStage(
            (string?)spec["stage"] ?? "unknown",
            (bool?)spec["status"]?["ready"] ?? false,
            string.Join("; ", unmet.Select(condition => $"{(string?)condition?["name"]}: {(string?)condition?["reason"]}")));
    }

    private static IEnumerable<string[]> Rows(string table) => table
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Skip(1)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
