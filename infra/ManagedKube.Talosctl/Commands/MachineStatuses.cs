using ManagedKube.Talosctl.Connections;
using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>What a machine says of itself.</summary>
internal static class MachineStatuses
{
    /// <summary>Why a machine does not run, apart from what Kubernetes says of its node; null when it does.</summary>
    public static async Task<string?> ProblemAsync(NodeClient client, CancellationToken cancel)
    {
        var resource = await client.GetAsync("runtime", "MachineStatuses.runtime.talos.dev", "machine", cancel).ConfigureAwait(false);
        var spec = ResourceText.Parse(resource.Spec.YamlSpec);
        var stage = spec?["stage"]?.ToString();
        if (stage != "running")
            return $"{client.Node} is {stage}";
        var unmet = spec?["status"]?["unmetConditions"]?
            .AsArray()
            .Select(condition => condition?["name"]?.ToString())
            .Where(name => name != "nodeReady")
            .ToList();
        return unmet is { Count: > 0 } ? $"{client.Node} is not ready: {string.Join(", ", unmet)}" : null;
    }
}
