using System.CommandLine;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Fetches an administrator's kubeconfig.</summary>
internal sealed class KubeconfigCommand : NodeCommand
{
    private readonly Argument<string?> _path = new("path") { Description = "Where it is written; - prints it.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _merge = new("--merge") { Description = "Merge it into what is there.", DefaultValueFactory = _ => true };
    private readonly Option<bool> _force = new("--force", "-f") { Description = "Replace what is there." };

    public KubeconfigCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "kubeconfig", "Fetch an administrator's kubeconfig from a control plane.")
    {
        Arguments.Add(_path);
        Options.Add(_merge);
        Options.Add(_force);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var path = arguments.GetValue(_path) ?? "kubeconfig";
        if (Directory.Exists(path))
            path = Path.Combine(path, "kubeconfig");
        if (path != "-" && File.Exists(path) && (arguments.GetValue(_merge) || !arguments.GetValue(_force)))
            throw new ClientException($"{path} is there already, and this client does not merge; use --merge=false --force to replace it, or another path");
        var content = await Kubeconfigs.FetchAsync(session.Single(), cancel).ConfigureAwait(false);
        if (path != "-")
        {
            await PrivateFile.WriteAsync(path, content, overwrites: true, cancel).ConfigureAwait(false);
            return;
        }

        var output = session.Host.StandardOutput();
        await using var _ = output.ConfigureAwait(false);
        await output.WriteAsync(content, cancel).ConfigureAwait(false);
    }
}
