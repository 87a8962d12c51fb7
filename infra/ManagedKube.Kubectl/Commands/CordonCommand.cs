using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Keeps new pods off a node, or lets them on it again.</summary>
internal sealed class CordonCommand : Command
{
    public CordonCommand(Shell shell, bool isOn)
        : base(isOn ? "cordon" : "uncordon", isOn ? "Keep new pods off a node." : "Let new pods onto a node again.")
    {
        var node = new Argument<string>("node") { Description = "The name of the node." };
        Arguments.Add(node);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, async () =>
        {
            using var connection = shell.Global.Open(arguments);
            await SetAsync(shell, connection, arguments.GetValue(node)!, isOn, cancel).ConfigureAwait(false);
            return 0;
        }));
    }

    /// <summary>Marks a node, and says so.</summary>
    public static async Task SetAsync(Shell shell, ClusterConnection connection, string name, bool isOn, CancellationToken cancel)
    {
        if (name.StartsWith("node/", StringComparison.Ordinal))
            name = name["node/".Length..];
        var path = $"api/v1/nodes/{Uri.EscapeDataString(name)}";
        var node = await connection.GetAsync(path, cancel).ConfigureAwait(false);
        var word = isOn ? "cordoned" : "uncordoned";
        if (((bool?)node["spec"]?["unschedulable"] ?? false) == isOn)
        {
            await shell.Output.WriteLineAsync($"node/{name} already {word}").ConfigureAwait(false);
            return;
        }

        var patch = new JsonObject { ["spec"] = new JsonObject { ["unschedulable"] = isOn ? true : null } };
        await connection.PatchAsync(path, patch, "application/strategic-merge-patch+json", cancel).ConfigureAwait(false);
        await shell.Output.WriteLineAsync($"node/{name} {word}").ConfigureAwait(false);
    }
}
