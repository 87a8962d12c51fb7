using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Waits until objects have a condition, or are gone.</summary>
internal sealed class WaitCommand : Command
{
    private readonly Argument<string[]> _words = new("resource") { Description = "The kind and the names.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _for = new("--for") { Description = "condition=NAME[=STATUS] or delete.", Required = true };
    private readonly Option<bool> _all = new("--all") { Description = "All objects of the kind." };
    private readonly Option<TimeSpan> _timeout = Durations.Option("--timeout", "How long to wait.", TimeSpan.FromSeconds(30));

    public WaitCommand(Shell shell)
        : base("wait", "Wait for objects.")
    {
        Arguments.Add(_words);
        foreach (var option in new Option[] { _for, _all, _timeout })
            Options.Add(option);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
    }

    private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
    {
        using var connection = shell.Global.Open(arguments);
        var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
        var (kind, names) = ObjectNames.Read(kinds, arguments.GetValue(_words)!);
        var space = shell.Global.Namespace(arguments, connection);
        if (arguments.GetValue(_all))
        {
            var list = await connection.GetAsync(kind.Path(space), cancel).ConfigureAwait(false);
            names = [.. (list["items"] as JsonArray ?? []).Select(item => (string)item!["metadata"]!["name"]!)];
        }

        if (names.Count == 0)
            throw new KubectlException("error: no matching resources found");
        var timeout = arguments.GetValue(_timeout);
        var goal = arguments.GetValue(_for)!;
        foreach (var name in names)
        {
            if (goal == "delete")
            {
                await Waiting.ForEndAsync(connection, kind, space, name, null, timeout, cancel).ConfigureAwait(false);
                continue;
            }

            var holds = Condition(goal);
            await connection.GetAsync(kind.Path(space, name), cancel).ConfigureAwait(false);
            await Waiting.UntilAsync(connection, kind, space, name, timeout, holds, cancel).ConfigureAwait(false);
            await shell.Output.WriteLineAsync($"{kind.Title(name)} condition met").ConfigureAwait(false);
        }

        return 0;
    }

    private static Func<JsonNode?, bool> Condition(string goal)
    {
        if (goal.Split('=') is not ["condition", var type, .. var rest])
            throw new KubectlException($"error: unrecognized condition: \"{goal}\"");
        var status = rest.Length > 0 ? rest[0] : "True";
        return found => (found?["status"]?["conditions"] as JsonArray)?.Any(condition =>
            string.Equals((string?)condition?["type"], type, StringComparison.OrdinalIgnoreCase) && string.Equals((string?)condition?["status"], status, StringComparison.OrdinalIgnoreCase)) == true;
    }
}
