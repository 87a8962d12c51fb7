using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>The machines that run etcd and the Kubernetes API: one in dev/test, one a zone in production.</summary>
public sealed class ControlPlane : ComponentResource
{
    /// <summary>Creates the control plane of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    public ControlPlane(string name, ControlPlaneArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.ControlPlane, name, options)
    {
        var catalog = args.Catalog ?? new InfrastructureCatalog(this);
        var machines = args.Plan.MachinesOf(MachineRole.ControlPlane)
            .ToDictionary(machine => machine.Name, machine => MachineFactory.Create(args.Plan, machine, catalog, this));
        Machines = MachineIds.Of(machines);
        VirtualAddress = Output.Create(args.Plan.Addresses.Api.ToString());
        RegisterOutputs();
    }

    /// <summary>UUIDs of the virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>The IPv4 address that the Kubernetes API answers on, whichever machine holds it.</summary>
    [Output("virtualAddress")]
    public Output<string> VirtualAddress { get; private set; }
}
