using System.CommandLine;
using Google.Protobuf.WellKnownTypes;
using ManagedKube.Talosctl.Output;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Prints the services of nodes.</summary>
internal sealed class ServiceCommand : NodeCommand
{
    private readonly Argument<string?> _id = new("id") { Description = "One of them.", Arity = ArgumentArity.ZeroOrOne };

    public ServiceCommand(ClientHost host, GlobalOptions global)
        : base(host, global, "service", "Print the services of nodes.")
    {
        Aliases.Add("services");
        Arguments.Add(_id);
    }

    protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
    {
        var rows = new List<string[]>();
        foreach (var node in session.Nodes)
        {
            var client = session.To(node);
            var answer = await client
                .MachineAsync(machine => machine.ServiceListAsync(new Empty(), client.Headers, cancellationToken: cancel))
                .ConfigureAwait(false);
            rows.AddRange(answer.Messages.SelectMany(message => message.Services)
                .Where(service => arguments.GetValue(_id) is not { } id || id == service.Id)
                .Select(service => (string[])[node, service.Id, service.State, service.Health.Unknown ? "?" : service.Health.Healthy ? "OK" : "Fail"]));
        }

        if (rows.Count == 0)
            throw new ClientException($"service \"{arguments.GetValue(_id)}\" is not registered on the node");
        Table.Write(session.Host.Out, ["NODE", "SERVICE", "STATE", "HEALTH"], rows);
    }
}
