using System.CommandLine;
using ManagedKube.Kubectl.Api;

namespace ManagedKube.Kubectl.Commands;

/// <summary>The options of all commands.</summary>
internal sealed class GlobalOptions
{
    private readonly Option<string?> _kubeConfig = new("--kubeconfig") { Description = "The kubeconfig file.", Recursive = true };
    private readonly Option<string?> _context = new("--context") { Description = "The context in it.", Recursive = true };
    private readonly Option<string?> _namespace = new("--namespace", "-n") { Description = "The namespace.", Recursive = true };
    private readonly Option<string?> _as = new("--as") { Description = "Who to act as.", Recursive = true };

    public void AddTo(Command command)
    {
        command.Options.Add(_kubeConfig);
        command.Options.Add(_context);
        command.Options.Add(_namespace);
        command.Options.Add(_as);
    }

    public ClusterConnection Open(ParseResult arguments) =>
        ClusterConnection.Open(new ConnectionOptions(arguments.GetValue(_kubeConfig), arguments.GetValue(_context), arguments.GetValue(_as)));

    /// <summary>The namespace that is meant.</summary>
    public string Namespace(ParseResult arguments, ClusterConnection connection) =>
        arguments.GetValue(_namespace) is { Length: > 0 } space ? space : connection.Namespace;
}
