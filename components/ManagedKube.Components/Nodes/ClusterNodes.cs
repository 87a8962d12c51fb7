using System.Collections.Immutable;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.Talos;
using Pulumi;
using Pulumi.Command.Local;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// The machines of a cluster as its nodes: what makes each one join, keeps it as it should be, and takes it out again. Within a
/// domain, of which one machine at a time may be away, each waits for the one before: control planes, then carriers of Ceph disks,
/// then the workers of each zone (product spec D7).
/// </summary>
internal sealed class ClusterNodes
{
    private readonly ClusterPlan _plan;
    private readonly ClusterSecrets _secrets;
    private readonly NodeRepairs _repairs;
    private readonly Dictionary<string, Command> _lastOf = [];
    private readonly List<(string Name, Command Command)> _joined = [];
    private Command? _bootstrap;
    private Command? _kubernetes;

    public ClusterNodes(ClusterPlan plan, ClusterSecrets secrets, ImmutableDictionary<string, string> repaired, Resource parent)
    {
        MachineConfigurationCheck.Require(plan);
        _plan = plan;
        _secrets = secrets;
        _repairs = new NodeRepairs(plan, secrets, repaired, parent);
    }

    /// <summary>What a machine reads when it boots for the first time.</summary>
    public Output<string> FirstConfiguration(MachinePlan machine) =>
        Output.CreateSecret(_secrets.Bundle.Apply(secrets => MachineConfigurationCheck.Require(_plan, machine, secrets)));

    /// <summary>Brings etcd to life on the first control plane, and the Kubernetes API with it.</summary>
    public Output<string> Bootstrap(Resource firstControlPlane, Resource parent)
    {
        _bootstrap = DriverInvocation.Command(
            $"{_plan.Definition.Code}-bootstrap",
            "bootstrap",
            Request(secrets => NodeRequests.ForCluster(_plan, secrets)),
            new CustomResourceOptions { Parent = parent, DependsOn = { firstControlPlane }, DeletedWith = _secrets.Resource });
        _kubernetes = DriverInvocation.Command(
            $"{_plan.Definition.Code}-kubernetes",
            "kubernetes",
            Request(secrets => NodeRequests.ForCluster(_plan, secrets) with { KubernetesVersion = _plan.Kubernetes.ToString() }),
            new CustomResourceOptions { Parent = parent, DependsOn = { _bootstrap }, DeletedWith = _secrets.Resource });
        return _kubernetes.Stdout;
    }

    /// <summary>Makes a machine a node. The machine is deleted only after the node has left the cluster.</summary>
    /// <exception cref="InvalidOperationException">There is no control plane yet that it could join.</exception>
    public Command Join(MachinePlan machine, Resource virtualMachine, Resource parent)
    {
        var kubernetes = _kubernetes ?? throw new InvalidOperationException($"{machine.Name} has no control plane to join.");
        var options = new CustomResourceOptions
        {
            Parent = parent,
            DependsOn = { virtualMachine, kubernetes },
            // Whoever gives up the whole cluster need not ask every machine to leave it.
            DeletedWith = _secrets.Resource,
        };
        if (Before(machine) is { } before)
            options.DependsOn.Add(before);
        var command = DriverInvocation.Command(
            $"{machine.Name}-node",
            "converge",
            Request(secrets => NodeRequests.For(_plan, secrets, [machine])),
            options,
            delete: "leave",
            repair: _repairs.Of(machine.Name));
        _lastOf[Domain(machine)] = command;
        _joined.Add((machine.Name, command));
        return command;
    }

    /// <summary>What everything in the cluster is deleted with.</summary>
    public Resource Root => _secrets.Resource;

    /// <summary>When the Kubernetes API is there.</summary>
    /// <exception cref="InvalidOperationException">There is no control plane yet.</exception>
    public Resource Api => _bootstrap ?? throw new InvalidOperationException("There is no control plane yet.");

    /// <summary>Waits until all machines that have joined so far are ready.</summary>
    /// <param name="network">What makes them ready: their pod network.</param>
    /// <param name="parent">The component that the resource belongs to.</param>
    public Resource AwaitReady(Resource network, Resource parent)
    {
        var options = new CustomResourceOptions { Parent = parent, DependsOn = { network }, DeletedWith = Root };
        foreach (var (_, command) in _joined)
            options.DependsOn.Add(command);
        return DriverInvocation.Command(
            $"{_plan.Definition.Code}-ready",
            "ready",
            Request(secrets => NodeRequests.ForCluster(_plan, secrets) with { Awaited = [.. _joined.Select(node => node.Name)] }),
            options);
    }

    /// <summary>Waits until the distributed storage is well.</summary>
    /// <param name="storage">What it was made of last; when that changes, it is waited for again.</param>
    /// <param name="release">What makes it.</param>
    /// <param name="parent">The component that the resource belongs to.</param>
    public Resource AwaitStorage(string storage, Resource release, Resource parent) => DriverInvocation.Command(
        $"{_plan.Definition.Code}-storage-ready",
        "ready",
        Request(secrets => NodeRequests.ForCluster(_plan, secrets) with { Storage = storage }),
        new CustomResourceOptions { Parent = parent, DependsOn = { release }, DeletedWith = Root });

    /// <summary>By machine, what changes whenever it had to be repaired; goes into the next deployment.</summary>
    public Output<ImmutableDictionary<string, string>> Repairs => _repairs.All;

    private Command? Before(MachinePlan machine) => new[] { Domain(machine), nameof(NodeRole.Carrier), nameof(NodeRole.ControlPlane) }
        .Select(domain => _lastOf.GetValueOrDefault(domain))
        .FirstOrDefault(last => last is not null);

    private static string Domain(MachinePlan machine) => NodeRequests.RoleOf(machine) switch
    {
        NodeRole.Worker => $"{NodeRole.Worker} {machine.Zone.Code}",
        var role => role.ToString(),
    };

    private Output<DriverRequest> Request(Func<Talos.Secrets.SecretsBundle, DriverRequest> of) => _secrets.Bundle.Apply(of);
}
