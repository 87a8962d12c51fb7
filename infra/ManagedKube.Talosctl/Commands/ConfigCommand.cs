using System.CommandLine;
using System.Text;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Talos.Api;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Makes talosconfigs.</summary>
internal sealed class ConfigCommand : Command
{
    public ConfigCommand(ClientHost host, GlobalOptions global)
        : base("config", "Make talosconfigs.") => Subcommands.Add(new NewCommand(host, global));

    private sealed class NewCommand : NodeCommand
    {
        private readonly Argument<string> _path = new("path") { Description = "Where it is written." };
        private readonly Option<string[]> _roles = new("--roles") { Description = "What it allows.", DefaultValueFactory = _ => ["os:admin"] };
        private readonly Option<string> _lifetime = new("--crt-ttl") { Description = "How long its certificate is good for.", DefaultValueFactory = _ => "8760h" };

        public NewCommand(ClientHost host, GlobalOptions global)
            : base(host, global, "new", "Make a talosconfig with a certificate of its own.")
        {
            Arguments.Add(_path);
            Options.Add(_roles);
            Options.Add(_lifetime);
        }

        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var client = session.Single();
            var request = new GenerateClientConfigurationRequest
            {
                Roles = { GlobalOptions.Split(arguments, _roles) },
                CrtTtl = Duration.FromTimeSpan(Durations.Parse(arguments.GetValue(_lifetime)!)),
            };
            var answer = await client
                .MachineAsync(machine => machine.GenerateClientConfigurationAsync(request, client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
            var made = answer.Messages[0];
            var text = new StringBuilder($"context: {session.Context!.Name}\ncontexts:\n    {session.Context.Name}:\n        endpoints:\n");
            foreach (var endpoint in session.Endpoints)
                text.Append($"            - {endpoint}\n");
            text.Append($"        ca: {made.Ca.ToBase64()}\n        crt: {made.Crt.ToBase64()}\n        key: {made.Key.ToBase64()}\n");
            await PrivateFile.WriteAsync(arguments.GetValue(_path)!, Encoding.UTF8.GetBytes(text.ToString()), overwrites: false, cancel).ConfigureAwait(false);
        }
    }
}
