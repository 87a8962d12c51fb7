using System.Collections.Frozen;
using System.CommandLine;
using ManagedKube.Talos.Api.Resources;
using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Prints resources of nodes.</summary>
internal sealed class GetCommand : NodeCommand
{
    private static readonly FrozenDictionary<string, (string Namespace, string Type)> Types = new Dictionary<string, (string Namespace, string Type)>
    {
        ["machinestatus"] = ("runtime", "MachineStatuses.runtime.talos.dev"),
        ["machinestatuses"] = ("runtime", "MachineStatuses.runtime.talos.dev"),
        ["extensions"] = ("runtime", "ExtensionStatuses.runtime.talos.dev"),
        ["extensionstatus"] = ("runtime", "ExtensionStatuses.runtime.talos.dev"),
        ["machineconfig"] = ("config", "MachineConfigs.config.talos.dev"),
        ["machineconfigs"] = ("config", "MachineConfigs.config.talos.dev"),
        ["mc"] = ("config", "MachineConfigs.config.talos.dev"),
        ["members"] = ("cluster", "Members.cluster.talos.dev"),
        ["nodestatus"] = ("k8s", "NodeStatuses.kubernetes.talos.dev"),
        ["staticpodstatus"] = ("k8s", "StaticPodStatuses.kubernetes.talos.dev"),
    }.ToFrozenDictionary();

    private readonly Argument<string> _type = new("type") { Description = "The type of the resources." };
    private readonly Argument<string?> _id = new("id") { Description = "One of them.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _output = new("--output", "-o") { Description = "json, yaml or table.", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace, where it is not the usual one." };
    private readonly Option<bool> _insecure = new("--insecure", "-i") { Description = "Ask a machine that waits for its configuration." };

    public GetCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "get", "Print resources of nodes.")
    {
        _output.AcceptOnlyFromAmong("json", "yaml", "table");
        Arguments.Add(_type);
        Arguments.Add(_id);
        Options.Add(_output);
        Options.Add(_namespace);
        Options.Add(_insecure);
    }

    protected override bool IsInsecure(ParseResult arguments) => arguments.GetValue(_insecure);

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var named = arguments.GetValue(_type)!;
        var (usual, type) = Types.TryGetValue(named.ToLowerInvariant(), out var known) ? known : ("", named);
        var place = arguments.GetValue(_namespace) ?? usual;
        var found = new List<(string Node, Resource Resource)>();
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            if (arguments.GetValue(_id) is { } id)
                found.Add((node, await client.GetAsync(place, type, id, cancel).ConfigureAwait(false)));
            else
                found.AddRange((await client.ListAsync(place, type, cancel).ConfigureAwait(false)).Select(resource => (node, resource)));
        }

        Write(session.Host.Out, arguments.GetValue(_output)!, found);
    }

    private static void Write(TextWriter output, string form, List<(string Node, Resource Resource)> found)
    {
        switch (form)
        {
            case "json":
                foreach (var (node, resource) in found)
                    output.WriteLine(ResourceText.Json(node, resource));
                break;
            case "yaml":
                output.WriteLine(string.Join("\n---\n", found.Select(entry => ResourceText.Yaml(entry.Node, entry.Resource))));
                break;
            default:
                Table.Write(output, ["NODE", "NAMESPACE", "TYPE", "ID", "VERSION"],
                    [.. found.Select(entry => (string[])[entry.Node, entry.Resource.Metadata.Namespace, entry.Resource.Metadata.Type.Split('.')[0], entry.Resource.Metadata.Id, entry.Resource.Metadata.Version])]);
                break;
        }
    }
}
