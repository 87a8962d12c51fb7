using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// The bare-metal servers of one worker pool as nodes (product spec 2.10, D25). The IaaS does not make servers: the pool tells the machine
/// configuration of each one that is known, for whoever sets it up, and waits for those that are said to have joined.
/// </summary>
public sealed class BareMetalPool : ComponentResource
{
    /// <summary>Takes in one bare-metal pool of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan and the pool.</param>
    /// <param name="options">Resource options.</param>
    public BareMetalPool(string name, BareMetalPoolArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.BareMetalPool, name, options)
    {
        var servers = args.Plan.Machines.Where(machine => machine.WorkerPool == args.Pool && !machine.IsVirtualMachine && machine.HasConfiguration).ToList();
        foreach (var server in servers.Where(server => server.IsDriven))
            args.ControlPlane.Nodes.Join(server, null, this);
        Configurations = Output.CreateSecret(Output
            .All(servers.Select(server => args.ControlPlane.Nodes.FirstConfiguration(server)))
            .Apply(texts => servers.Zip(texts, (server, text) => (server.Name, text)).ToImmutableDictionary(entry => entry.Name, entry => entry.text)));
        RegisterOutputs();
    }

    /// <summary>The machine configuration of each server by the machine's name; secret.</summary>
    [Output("configurations")]
    public Output<ImmutableDictionary<string, string>> Configurations { get; private set; }
}
