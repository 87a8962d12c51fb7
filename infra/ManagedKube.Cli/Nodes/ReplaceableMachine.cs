using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.State;
using ManagedKube.Model.Configuration;
using ManagedKube.NodeDriver.Requests;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Nodes;

/// <summary>A machine of a cluster with all that has to move when another one takes its place.</summary>
internal sealed record ReplaceableMachine
{
    private const string MachineOfDisk = "virtualMachineId";

    /// <summary>The virtual machine.</summary>
    public required ResourceState Machine { get; init; }

    /// <summary>What makes it a node.</summary>
    public required Urn Node { get; init; }

    /// <summary>Its data disks, which are kept and attached to the new machine.</summary>
    public required ImmutableArray<Urn> Disks { get; init; }

    /// <summary>What the driver was asked for about it.</summary>
    public required DriverRequest Request { get; init; }

    /// <summary>What it is in the cluster.</summary>
    public NodeRole Role => Request.Nodes[0].Role;

    /// <summary>Its name.</summary>
    public string Name => Machine.Urn.Name;

    /// <summary>Finds a machine by its name.</summary>
    /// <param name="state">The state of its stack, decrypted.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="CommandException">There is no such machine, it is no node, or its replacement is under way.</exception>
    public static ReplaceableMachine Find(Snapshot state, string stack, string name)
    {
        var machines = state.Resources.Where(resource => resource is { Type: ClusterResources.VirtualMachine, Delete: false }).ToList();
        var machine = machines.FirstOrDefault(candidate => candidate.Urn.Name == name)
            ?? throw new CommandException(ExitCode.WrongUsage, Unknown(stack, name, machines.Select(candidate => candidate.Urn.Name)));
        var node = state.Resources.FirstOrDefault(resource => resource.Urn.Name == ClusterResources.NodeOf(name) && !resource.Delete);
        if (machine.PendingReplacement || node is { PendingReplacement: true })
            throw new CommandException(ExitCode.Refused, $"The replacement of {name} is under way already: 'mk up {stack}' goes on with it.");
        if (node is null || RecordedRequests.OfNode(state, stack, node.Urn.Name) is not { Nodes: [_] } request)
        {
            throw new CommandException(ExitCode.WrongUsage,
                $"{name} is no node of the cluster. To make another machine of it: mk up {stack} --target-replace '**::{name}'.");
        }

        return new ReplaceableMachine
        {
            Machine = machine,
            Node = node.Urn,
            Request = request,
            Disks =
            [
                .. state.Resources
                    .Where(resource => resource is { Type: ClusterResources.VirtualDisk, Delete: false })
                    .Where(disk => disk.PropertyDependencies.GetValueOrDefault(MachineOfDisk, []).Contains(machine.Urn))
                    .Select(disk => disk.Urn),
            ],
        };
    }

    private static string Unknown(string stack, string name, IEnumerable<string> machines)
    {
        var names = machines.ToList();
        var hint = KeySuggestion.For(name, names) is { } meant ? $" Did you mean '{meant}'?"
            : names.Count == 0 ? ""
            : $" Its machines are: {string.Join(", ", names)}.";
        return $"{stack} has no machine '{name}'.{hint}";
    }
}
