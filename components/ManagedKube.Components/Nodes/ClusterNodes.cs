using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;
using Pulumi;
using Pulumi.Command.Local;

namespace ManagedKube.Components.Nodes;

/// <summary>The machines of a cluster as its nodes: what makes each one join, keeps it as it should be, and takes it out again.</summary>
internal sealed class ClusterNodes
{
    private readonly ClusterPlan _plan;
    private readonly ClusterSecrets _secrets;
    private readonly NodeConfigurations _configurations;
    private readonly NodeMarks _marks;
    private readonly UpdateOrder _order;
    private readonly List<(string Name, Command Command)> _joined = [];
    private readonly List<Command> _awaited = [];
    private Command? _bootstrap;
    private Command? _kubernetes;

    public ClusterNodes(ClusterPlan plan, ClusterSecrets secrets, ImmutableDictionary<string, NodeMark> recorded, Resource parent)
    {
        _plan = plan;
        _secrets = secrets;
        _configurations = new NodeConfigurations(plan, secrets);
        _order = new UpdateOrder(isBirth: recorded.IsEmpty);
        _marks = new NodeMarks(plan, Request, recorded, parent);
    }

    /// <summary>What a machine reads when it boots for the first time.</summary>
    public Output<string> FirstConfiguration(MachinePlan machine) => _configurations.Of(machine);

    /// <summary>Brings etcd to life on the first control plane, and the Kubernetes API with it in the version of the plan.</summary>
    public void Bootstrap(Resource firstControlPlane, Resource parent)
    {
        _bootstrap = DriverInvocation.Command(
            $"{_plan.Definition.Code}-bootstrap",
            "bootstrap",
            Request([]),
            new CustomResourceOptions { Parent = parent, DependsOn = { firstControlPlane }, DeletedWith = _secrets.Resource });
        _kubernetes = DriverInvocation.Command(
            $"{_plan.Definition.Code}-kubernetes",
            "kubernetes",
            Request([]).Apply(request => request with { KubernetesVersion = _plan.Kubernetes.ToString() }),
            new CustomResourceOptions { Parent = parent, DependsOn = { _bootstrap }, DeletedWith = _secrets.Resource });
    }

    /// <summary>Makes a machine a node. The machine is deleted only after the node has left the cluster.</summary>
    /// <param name="machine">The machine in the plan.</param>
    /// <param name="virtualMachine">What it is made of; null for a bare-metal server, which nobody here makes.</param>
    /// <param name="parent">The component that it belongs to.</param>
    /// <exception cref="InvalidOperationException">There is no control plane yet that it could join, or a machine that waits for it came first.</exception>
    public void Join(MachinePlan machine, CustomResource? virtualMachine, Resource parent)
    {
        var kubernetes = _kubernetes ?? throw new InvalidOperationException($"{machine.Name} has no control plane to join.");
        var options = new CustomResourceOptions
        {
            Parent = parent,
            DependsOn = virtualMachine is null ? [kubernetes] : [virtualMachine, kubernetes],
            // Whoever gives up the whole cluster need not ask every machine to leave it.
            DeletedWith = _secrets.Resource,
        };
        if (_order.Before(machine) is { } before)
            options.DependsOn.Add(before);
        var command = DriverInvocation.Command(
            $"{machine.Name}-node",
            "converge",
            Request([machine]),
            options,
            delete: "leave",
            repair: _marks.RepairOf(machine.Name),
            machine: virtualMachine is null ? null : (Input<string>)virtualMachine.Id);
        _order.Add(machine, command);
        _joined.Add((machine.Name, command));
    }

    /// <summary>What everything in the cluster is deleted with.</summary>
    public Resource Root => _secrets.Resource;

    /// <summary>When the Kubernetes API is there.</summary>
    /// <exception cref="InvalidOperationException">There is no control plane yet.</exception>
    public Resource Api => _bootstrap ?? throw new InvalidOperationException("There is no control plane yet.");

    /// <summary>Waits until each of the control planes, which have joined, has its vote in etcd. Nothing else has to wait for that.</summary>
    /// <param name="parent">The component that the resource belongs to.</param>
    public void AwaitVotes(Resource parent) =>
        _ = Await("etcd-ready", request => request with { Votes = true }, parent, _joined.Select(node => node.Command));

    /// <summary>Waits until all machines that have joined so far are ready.</summary>
    /// <param name="network">What makes them ready: their pod network.</param>
    /// <param name="parent">The component that the resource belongs to.</param>
    public CustomResource AwaitReady(Resource network, Resource parent)
    {
        var awaited = _joined.Select(node => node.Name).ToImmutableArray();
        return Await("ready", request => request with { Awaited = awaited }, parent, [network, .. _joined.Select(node => node.Command)]);
    }

    /// <summary>
    /// Waits until the agents of the pod network run in their newest form on every node. Nothing needs to wait for that but the end of the
    /// deployment.
    /// </summary>
    /// <param name="network">What it was made of last; when that changes, it is waited for again.</param>
    /// <param name="release">What makes it.</param>
    /// <param name="parent">The component that the resource belongs to.</param>
    public CustomResource AwaitNetwork(string network, Resource release, Resource parent) =>
        Await("network-ready", request => request with { Network = network }, parent, [release, .. _joined.Select(node => node.Command)]);

    /// <summary>Waits until the distributed storage is well.</summary>
    /// <param name="storage">What it was made of last; when that changes, it is waited for again.</param>
    /// <param name="release">What makes it.</param>
    /// <param name="parent">The component that the resource belongs to.</param>
    public CustomResource AwaitStorage(string storage, Resource release, Resource parent) =>
        Await("storage-ready", request => request with { Storage = storage }, parent, [release]);

    /// <summary>Known once everything that was asked of the machines so far is done, and never when something of it fails.</summary>
    public Output<bool> Done => Output
        .All(_joined.Select(node => node.Command).Concat(_awaited).Append(_kubernetes).OfType<Command>().Select(command => command.Urn))
        .Apply(_ => true);

    /// <summary>By machine, what the next deployment compares with.</summary>
    public Output<ImmutableDictionary<string, NodeMark>> Marks => _marks.All;

    private Command Await(string what, Func<DriverRequest, DriverRequest> wanted, Resource parent, IEnumerable<Resource> after)
    {
        var options = new CustomResourceOptions { Parent = parent, DeletedWith = Root };
        foreach (var resource in after)
            options.DependsOn.Add(resource);
        var command = DriverInvocation.Command($"{_plan.Definition.Code}-{what}", "ready", Request([]).Apply(wanted), options);
        _awaited.Add(command);
        return command;
    }

    private Output<DriverRequest> Request(IReadOnlyList<MachinePlan> machines) => Output
        .Tuple(_secrets.Bundle, Output.All(machines.Select(_configurations.Of)))
        .Apply(known => NodeRequests.For(_plan, known.Item1, machines.Zip(known.Item2)));
}
