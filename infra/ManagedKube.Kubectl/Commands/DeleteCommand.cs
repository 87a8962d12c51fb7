using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Deletes objects, and waits until they are gone.</summary>
internal sealed class DeleteCommand : Command
{
    private readonly Argument<string[]> _words = new("resource") { Description = "The kind and the names.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _ignoreNotFound = new("--ignore-not-found") { Description = "An object that is not there is no failure." };
    private readonly Option<bool> _wait = new("--wait") { Description = "Wait until they are gone.", DefaultValueFactory = _ => true };
    private readonly Option<int> _grace = new("--grace-period") { Description = "Seconds to end in; negative for what each says.", DefaultValueFactory = _ => -1 };
    private readonly Option<string> _cascade = new("--cascade") { Description = "background, foreground or orphan.", DefaultValueFactory = _ => "background" };
    private readonly Option<TimeSpan> _timeout = Durations.Option("--timeout", "How long to wait; 0 for as long as it takes.", TimeSpan.Zero);

    public DeleteCommand(Shell shell)
        : base("delete", "Delete objects.")
    {
        Arguments.Add(_words);
        foreach (var option in new Option[] { _ignoreNotFound, _wait, _grace, _cascade, _timeout })
            Options.Add(option);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
    }

    private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
    {
        using var connection = shell.Global.Open(arguments);
        var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
        var (kind, names) = ObjectNames.Read(kinds, arguments.GetValue(_words)!);
        if (names.Count == 0)
            throw new KubectlException("error: resource(s) were provided, but no name was specified");
        var space = shell.Global.Namespace(arguments, connection);
        foreach (var name in names)
        {
            var body = new JsonObject { ["propagationPolicy"] = Propagation(arguments.GetValue(_cascade)!) };
            if (arguments.GetValue(_grace) is var seconds and >= 0)
                body["gracePeriodSeconds"] = seconds;
            JsonNode? target;
            try
            {
                target = await connection.GetAsync(kind.Path(space, name), cancel).ConfigureAwait(false);
                await connection.DeleteAsync(kind.Path(space, name), body, cancel).ConfigureAwait(false);
            }
            catch (ApiFailure e) when (e.Code == 404 && arguments.GetValue(_ignoreNotFound))
            {
                continue;
            }

            var type = kind.Group.Length == 0 ? kind.Singular : $"{kind.Singular}.{kind.Group}";
            await shell.Output.WriteLineAsync($"{type} \"{name}\" deleted").ConfigureAwait(false);
            if (arguments.GetValue(_wait))
            {
                await Waiting.ForEndAsync(connection, kind, space, name, (string?)target["metadata"]?["uid"], arguments.GetValue(_timeout), cancel)
                    .ConfigureAwait(false);
            }
        }

        return 0;
    }

    private static string Propagation(string cascade) => cascade switch
    {
        "foreground" => "Foreground",
        "orphan" => "Orphan",
        "background" or "true" => "Background",
        _ => throw new KubectlException($"error: invalid cascade value ({cascade}). Must be \"background\", \"foreground\", or \"orphan\""),
    };
}
