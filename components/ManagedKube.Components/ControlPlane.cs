using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Components.Nodes;
using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// The machines that run etcd and the Kubernetes API: one in dev/test, one a zone in production. They carry the cluster's root
/// secrets, on which everything else of the cluster depends.
/// </summary>
public sealed class ControlPlane : ComponentResource
{
    /// <summary>Creates the control plane of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    public ControlPlane(string name, ControlPlaneArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.ControlPlane, name, options)
    {
        if (!args.IsChecked)
            CheckedConfigurations.Require(args.Plan);
        var catalog = args.Catalog ?? new InfrastructureCatalog(this);
        var secrets = new ClusterSecrets(args.Plan, this);
        Nodes = new ClusterNodes(args.Plan, secrets, args.RecordedNodes, this);
        var planned = args.Plan.MachinesOf(MachineRole.ControlPlane).ToList();
        var machines = planned.ToDictionary(
            machine => machine.Name,
            machine => MachineFactory.Create(args.Plan, machine, catalog, Nodes.FirstConfiguration(machine), this));
        Nodes.Bootstrap(machines[planned[0].Name], this);
        foreach (var machine in planned)
            Nodes.Join(machine, machines[machine.Name], this);
        Nodes.AwaitVotes(this);
        Machines = MachineIds.Of(machines);
        TalosConfig = ClientConfigurations.Talos(args.Plan, secrets.Resource, this);
        KubeConfig = ClientConfigurations.Kubernetes(args.Plan, secrets.Resource, this);
        VirtualAddress = Output.Create(args.Plan.Addresses.Api.ToString());
        RegisterOutputs();
    }

    /// <summary>UUIDs of the virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>The administrator's talosconfig. It ends after a year; a deployment renews it in good time.</summary>
    [Output("talosConfig")]
    public Output<string> TalosConfig { get; private set; }

    /// <summary>The administrator's kubeconfig. It ends after a year; a deployment renews it in good time.</summary>
    [Output("kubeConfig")]
    public Output<string> KubeConfig { get; private set; }

    /// <summary>By machine, what the next deployment compares with: give them to <see cref="ControlPlaneArgs.RecordedNodes"/> then.</summary>
    public Output<ImmutableDictionary<string, NodeMark>> NodeMarks => Nodes.Marks;

    internal ClusterNodes Nodes { get; }

    /// <summary>The IPv4 address that the Kubernetes API answers on, whichever machine holds it.</summary>
    [Output("virtualAddress")]
    public Output<string> VirtualAddress { get; private set; }
}
