using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Sets and removes labels or annotations: <c>key=value</c>, <c>key-</c>.</summary>
internal sealed class MetadataCommand : Command
{
    private readonly Argument<string[]> _words = new("resource") { Description = "The kind, the names, and the changes.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Change what has another value." };
    private readonly string _field;
    private readonly string _done;

    /// <param name="shell">What it reads from and writes to.</param>
    /// <param name="name">Its name, <c>label</c>.</param>
    /// <param name="field">What it changes, <c>labels</c>.</param>
    public MetadataCommand(Shell shell, string name, string field)
        : base(name, $"Change the {field} of objects.")
    {
        _field = field;
        _done = name == "label" ? "labeled" : "annotated";
        Arguments.Add(_words);
        Options.Add(_overwrite);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
    }

    private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
    {
        var words = arguments.GetValue(_words)!;
        var changes = words.SkipWhile(word => !IsChange(word)).ToList();
        if (changes.Count == 0)
            throw new KubectlException($"error: at least one change of {_field} is required, as key=value or key-");
        using var connection = shell.Global.Open(arguments);
        var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
        var (kind, names) = ObjectNames.Read(kinds, [.. words.TakeWhile(word => !IsChange(word))]);
        if (names.Count == 0)
            throw new KubectlException("error: one or more resources must be specified as <resource> <name> or <resource>/<name>");
        var space = shell.Global.Namespace(arguments, connection);
        foreach (var name in names)
        {
            var path = kind.Path(space, name);
            var current = (await connection.GetAsync(path, cancel).ConfigureAwait(false))["metadata"]?[_field] as JsonObject ?? [];
            var patch = Patch(current, changes, arguments.GetValue(_overwrite));
            if (patch.Count == 0)
            {
                await shell.Output.WriteLineAsync($"{kind.Title(name)} not {_done}").ConfigureAwait(false);
                continue;
            }

            await connection
                .PatchAsync(path, new JsonObject { ["metadata"] = new JsonObject { [_field] = patch } }, "application/merge-patch+json", cancel)
                .ConfigureAwait(false);
            var isRemoval = changes.TrueForAll(change => change.EndsWith('-') && !change.Contains('=', StringComparison.Ordinal));
            await shell.Output.WriteLineAsync($"{kind.Title(name)} {(isRemoval && _field == "labels" ? "unlabeled" : _done)}").ConfigureAwait(false);
        }

        return 0;
    }

    private static bool IsChange(string word) => word.Contains('=', StringComparison.Ordinal) || word.EndsWith('-');

    private static JsonObject Patch(JsonObject current, List<string> changes, bool overwrite)
    {
        var patch = new JsonObject();
        foreach (var change in changes)
        {
            var equals = change.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = equals < 0 ? (change[..^1], null) : (change[..equals], change[(equals + 1)..]);
            var old = (string?)current[key];
            if (value is not null && old is not null && old != value && !overwrite)
                throw new KubectlException($"error: '{key}' already has a value ({old}), and --overwrite is false");
            if (old != value)
                patch[key] = value;
        }

        return patch;
    }
}
