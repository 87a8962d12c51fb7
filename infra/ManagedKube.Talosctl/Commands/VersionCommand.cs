using System.CommandLine;
using Google.Protobuf.WellKnownTypes;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Prints the versions of the client and of nodes.</summary>
internal sealed class VersionCommand : Command
{
    /// <summary>The Talos version whose client this one behaves like.</summary>
    public const string ClientTag = "v1.14.6";

    private readonly Option<bool> _client = new("--client") { Description = "Print the client's version only." };
    private readonly Option<bool> _short = new("--short") { Description = "Print the client's version in one line." };
    private readonly Option<bool> _insecure = new("--insecure", "-i") { Description = "Ask a machine that waits for its configuration." };

    public VersionCommand(ClientHost host, GlobalOptions global)
        : base("version", "Print the versions of the client and of nodes.")
    {
        Options.Add(_client);
        Options.Add(_short);
        Options.Add(_insecure);
        SetAction((arguments, cancel) => RunAsync(host, global, arguments, cancel));
    }

    private async Task<int> RunAsync(ClientHost host, GlobalOptions global, ParseResult arguments, CancellationToken cancel)
    {
        host.Out.WriteLine("Client:");
        host.Out.WriteLine(arguments.GetValue(_short) ? $"Talos {ClientTag}" : $"\tTag:         {ClientTag}\n\tOS/Arch:     linux/amd64");
        if (arguments.GetValue(_client))
            return 0;
        using var session = Session.Open(host, global, arguments, arguments.GetValue(_insecure));
        host.Out.WriteLine("Server:");
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            var answer = await client
                .MachineAsync(machine => machine.VersionAsync(new Empty(), client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
            foreach (var message in answer.Messages)
            {
                host.Out.WriteLine($"\tNODE:        {node}");
                host.Out.WriteLine($"\tTag:         {message.Version_.Tag}");
                host.Out.WriteLine($"\tOS/Arch:     {message.Version_.Os}/{message.Version_.Arch}");
                host.Out.WriteLine($"\tEnabled:     {(message.Features?.Rbac == true ? "RBAC" : "")}");
            }
        }

        return 0;
    }
}
