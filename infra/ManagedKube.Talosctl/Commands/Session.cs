using System.Collections.Immutable;
using System.CommandLine;
using ManagedKube.Talosctl.Configuration;
using ManagedKube.Talosctl.Connections;

namespace ManagedKube.Talosctl.Commands;

/// <summary>One run of a command: who calls, which nodes, through which endpoints.</summary>
internal sealed class Session : IDisposable
{
    private readonly NodeChannels _channels;
    private readonly ImmutableArray<string> _endpoints;
    private readonly bool _insecure;

    private Session(ClientHost host, ClientContext? context, ImmutableArray<string> nodes, ImmutableArray<string> endpoints, bool insecure)
    {
        (Host, Context, Nodes, _endpoints, _insecure) = (host, context, nodes, endpoints, insecure);
        _channels = new NodeChannels(context, host.Proxy);
    }

    public ClientHost Host { get; }

    /// <summary>Who calls; null without a certificate.</summary>
    public ClientContext? Context { get; }

    public ImmutableArray<string> Nodes { get; }

    public ImmutableArray<string> Endpoints => _endpoints;

    public Waiting Waiting => new(Host.Clock);

    /// <exception cref="ClientException">There is no usable talosconfig, node or endpoint.</exception>
    public static Session Open(ClientHost host, GlobalOptions global, ParseResult arguments, bool insecure = false)
    {
        var context = insecure ? null : ClientContextFile.Read(arguments.GetValue(global.Config), arguments.GetValue(global.Context), host.Variable);
        var nodes = GlobalOptions.Split(arguments, global.Nodes) is { IsEmpty: false } given ? given : context?.Nodes ?? [];
        var endpoints = GlobalOptions.Split(arguments, global.Endpoints) is { IsEmpty: false } named ? named : context?.Endpoints ?? [];
        if (nodes.IsEmpty)
        {
            throw new ClientException(
                "nodes are not set for the command: please use `--nodes` flag or configuration file to set the nodes to run the command against");
        }
        return endpoints.IsEmpty && !insecure
            ? throw new ClientException("failed to determine endpoints: name them with `--endpoints` or in the context")
            : new Session(host, context, nodes, endpoints, insecure);
    }

    /// <summary>The client of a node.</summary>
    public NodeClient To(string node)
    {
        if (_insecure)
            return new NodeClient(node, _channels, [node], forwards: false);
        ImmutableArray<string> order = _endpoints.Contains(node) ? [node, .. _endpoints.Remove(node)] : _endpoints;
        return new NodeClient(node, _channels, order, forwards: true);
    }

    /// <summary>The client of the only node.</summary>
    /// <exception cref="ClientException">The command is for several.</exception>
    public NodeClient Single() => Nodes is [var node]
        ? To(node)
        : throw new ClientException("this command is not supported with multiple nodes; name exactly one with --nodes");

    public void Dispose() => _channels.Dispose();
}
