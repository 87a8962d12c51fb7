using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Sets and removes taints of nodes: <c>key=value:Effect</c>, <c>key:Effect-</c>, <c>key-</c>.</summary>
internal sealed class TaintCommand : Command
{
    private static readonly string[] Effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

    private readonly Argument<string[]> _words = new("nodes") { Description = "The word nodes, names, and the changes.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Change what has another value." };

    public TaintCommand(Shell shell)
        : base("taint", "Change the taints of nodes.")
    {
        Arguments.Add(_words);
        Options.Add(_overwrite);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
    }

    private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
    {
        var words = arguments.GetValue(_words)!;
        if (words[0] is not ("node" or "nodes" or "no"))
            throw new KubectlException($"error: invalid resource type {words[0]}, only node(s) is supported");
        var names = words.Skip(1).TakeWhile(word => !IsChange(word)).ToList();
        var changes = words.Skip(1 + names.Count).ToList();
        if (names.Count == 0 || changes.Count == 0)
            throw new KubectlException("error: at least one taint update and one node name are required");
        using var connection = shell.Global.Open(arguments);
        foreach (var name in names)
        {
            var path = $"api/v1/nodes/{Uri.EscapeDataString(name)}";
            var node = await connection.GetAsync(path, cancel).ConfigureAwait(false);
            var taints = (node["spec"]?["taints"] as JsonArray ?? []).OfType<JsonObject>().Select(taint => (JsonObject)taint.DeepClone()).ToList();
            foreach (var change in changes)
                Apply(name, taints, change, arguments.GetValue(_overwrite));
            var patch = new JsonObject
            {
                ["metadata"] = new JsonObject { ["resourceVersion"] = node["metadata"]!["resourceVersion"]!.DeepClone() },
                ["spec"] = new JsonObject { ["taints"] = taints.Count == 0 ? null : new JsonArray([.. taints]) },
            };
            await connection.PatchAsync(path, patch, "application/merge-patch+json", cancel).ConfigureAwait(false);
            await shell.Output
                .WriteLineAsync($"node/{name} {(changes.TrueForAll(change => change.EndsWith('-')) ? "untainted" : "tainted")}")
                .ConfigureAwait(false);
        }

        return 0;
    }

    private static bool IsChange(string word) => word.EndsWith('-') || word.Contains(':', StringComparison.Ordinal);

    private static void Apply(string node, List<JsonObject> taints, string change, bool overwrite)
    {
        var isRemoval = change.EndsWith('-');
        var parts = change.TrimEnd('-').Split(':');
        var equals = parts[0].IndexOf('=', StringComparison.Ordinal);
        var (key, value) = equals < 0 ? (parts[0], null) : (parts[0][..equals], parts[0][(equals + 1)..]);
        var effect = parts.Length > 1 ? parts[1] : null;
        bool Same(JsonObject taint) => (string?)taint["key"] == key && (effect is null || (string?)taint["effect"] == effect);
        if (isRemoval)
        {
            if (taints.RemoveAll(Same) == 0)
                throw new KubectlException($"error: taint \"{change.TrimEnd('-')}\" not found");
            return;
        }

        if (!Effects.Contains(effect))
            throw new KubectlException($"error: invalid taint effect: {effect}, unsupported taint effect");
        var old = taints.Find(Same);
        if (old is not null && !overwrite)
            throw new KubectlException($"error: node {node} already has {key} taint(s) with same effect(s) and --overwrite is false");
        taints.RemoveAll(Same);
        var taint = new JsonObject { ["key"] = key, ["effect"] = effect };
        if (!string.IsNullOrEmpty(value))
            taint["value"] = value;
        taints.Add(taint);
    }
}
