using System.CommandLine;
using System.Text.Json.Nodes;
using ManagedKube.Kubectl.Api;
using ManagedKube.Kubectl.Output;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Brings objects to what a file says, by server-side apply.</summary>
internal sealed class ApplyCommand : Command
{
    private readonly Option<string> _file = new("--filename", "-f") { Description = "The file; - for standard input.", Required = true };
    private readonly Option<bool> _serverSide = new("--server-side") { Description = "Always so: there is no other way here." };
    private readonly Option<bool> _force = new("--force-conflicts") { Description = "Take fields that others own." };
    private readonly Option<string> _manager = new("--field-manager") { Description = "The name that the fields are owned under.", DefaultValueFactory = _ => "kubectl" };
    private readonly Option<string> _dryRun = new("--dry-run") { Description = "server to change nothing.", DefaultValueFactory = _ => "none" };

    public ApplyCommand(Shell shell)
        : base("apply", "Apply objects.")
    {
        foreach (var option in new Option[] { _file, _serverSide, _force, _manager, _dryRun })
            Options.Add(option);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, () => RunAsync(shell, arguments, cancel)));
    }

    private async Task<int> RunAsync(Shell shell, ParseResult arguments, CancellationToken cancel)
    {
        var text = await ReadAsync(shell, arguments.GetValue(_file)!, cancel).ConfigureAwait(false);
        var objects = YamlText.Read(text)
            .SelectMany(body => (string?)body["kind"] == "List" ? (body["items"] as JsonArray ?? []).OfType<JsonObject>() : [body])
            .ToList();
        if (objects.Count == 0)
            throw new KubectlException("error: no objects passed to apply");
        using var connection = shell.Global.Open(arguments);
        var isDry = arguments.GetValue(_dryRun) == "server";
        foreach (var body in objects)
        {
            // A definition may stand before its objects in the same file.
            var kinds = await ResourceKinds.ReadAsync(connection, cancel).ConfigureAwait(false);
            var kind = kinds.Of(body);
            var name = (string?)body["metadata"]?["name"] ?? throw new KubectlException($"error: an object of kind {kind.Kind} has no name");
            var space = (string?)body["metadata"]?["namespace"] ?? shell.Global.Namespace(arguments, connection);
            var query = $"?fieldManager={Uri.EscapeDataString(arguments.GetValue(_manager)!)}&fieldValidation=Strict&force={(arguments.GetValue(_force) ? "true" : "false")}{(isDry ? "&dryRun=All" : "")}";
            await connection.PatchAsync(kind.Path(space, name) + query, body, "application/apply-patch+yaml", cancel).ConfigureAwait(false);
            await shell.Output.WriteLineAsync($"{kind.Title(name)} serverside-applied{(isDry ? " (server dry run)" : "")}").ConfigureAwait(false);
        }

        return 0;
    }

    private static async Task<string> ReadAsync(Shell shell, string file, CancellationToken cancel)
    {
        try
        {
            return file == "-"
                ? await shell.Input.ReadToEndAsync(cancel).ConfigureAwait(false)
                : await File.ReadAllTextAsync(file, cancel).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new KubectlException($"error: {file} cannot be read: {e.Message}");
        }
    }
}
