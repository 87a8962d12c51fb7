using System.CommandLine;
using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Commands;

/// <summary>Tells the version of the cluster.</summary>
internal sealed class VersionCommand : Command
{
    public VersionCommand(Shell shell)
        : base("version", "Print the version of the server.")
    {
        var client = new Option<bool>("--client") { Description = "Only that of the client." };
        var output = new Option<string?>("--output", "-o") { Description = "json for JSON." };
        Options.Add(client);
        Options.Add(output);
        SetAction((arguments, cancel) => KubectlCommand.GuardAsync(shell, async () =>
        {
            var own = typeof(VersionCommand).Assembly.GetName().Version!.ToString(3);
            if (arguments.GetValue(client))
            {
                await shell.Output.WriteLineAsync($"Client Version: v{own}").ConfigureAwait(false);
                return 0;
            }

            using var connection = shell.Global.Open(arguments);
            var server = await connection.GetAsync("version", cancel).ConfigureAwait(false);
            await shell.Output.WriteLineAsync(arguments.GetValue(output) == "json"
                ? new JsonObject { ["serverVersion"] = server.DeepClone() }.ToJsonString()
                : $"Client Version: v{own}\nServer Version: {server["gitVersion"]}").ConfigureAwait(false);
            return 0;
        }));
    }
}
