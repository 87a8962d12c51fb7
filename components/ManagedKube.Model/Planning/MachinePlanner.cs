using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning;

/// <summary>Decides the machines of a cluster (product spec 2.2 and 2.3).</summary>
internal static class MachinePlanner
{
    public static ImmutableArray<MachinePlan> Plan(ClusterDefinition definition, AddressPlan addresses)
    {
        var profile = definition.Profile;
        return
        [
            GitRunner(definition, addresses),
            .. from number in Enumerable.Range(1, profile.ControlPlanes)
               select Node(definition, MachineRole.ControlPlane, number, addresses.ControlPlane(number), definition.ControlPlane.Size),
            .. from number in Enumerable.Range(1, profile.StorageNodes)
               select Node(definition, MachineRole.StorageNode, number, addresses.StorageNode(number), definition.StorageNodeSize()),
            .. from worker in definition.NumberedWorkers()
               select Worker(definition, worker.Pool, worker.Number, addresses.Worker(worker.Number)),
        ];
    }

    private static MachinePlan GitRunner(ClusterDefinition definition, AddressPlan addresses)
    {
        var zone = definition.GitRunnerZone();
        return Machine(definition, MachineRole.GitRunner, 0, zone, addresses.GitRunner, definition.GitRunner.Size) with
        {
            Template = definition.Templates.GitRunner.For(zone),
            BackupPolicy = definition.BackupPolicies.GitRunner.For(zone),
            RestartPriority = RestartPriority.BestEffort,
        };
    }

    private static MachinePlan Worker(ClusterDefinition definition, WorkerPoolDefinition pool, int number, Ipv4Address address)
    {
        var worker = Node(definition, MachineRole.Worker, number, address, pool.Size);
        return worker with
        {
            WorkerPool = pool.Name,
            MaxPods = pool.MaxPods,
            LocalDisk = pool.LocalDiskGb is { } sizeGb
                ? Disk(MachineName.OfLocalDisk(worker.Name), sizeGb, definition, worker.Zone)
                : null,
            BareMetal = pool.BareMetal,
            Server = pool.BareMetal is { } metal && number - pool.FirstNumber < metal.Servers.Length ? metal.Servers[number - pool.FirstNumber] : null,
            Patches = pool.Patches,
            Labels = worker.Labels.SetItems(NodeLabels.OfPool(pool)),
            Taints = NodeLabels.TaintsOf(pool),
        };
    }

    private static MachinePlan Node(ClusterDefinition definition, MachineRole role, int number, Ipv4Address address, MachineSize size)
    {
        var zone = definition.ZoneOf(number);
        var machine = Machine(definition, role, number, zone, address, size);
        var carriesCeph = CarriesCeph(definition.Environment, role, number);
        return machine with
        {
            CephDisks = carriesCeph ? CephDisks(definition, machine.Name, zone) : [],
            MaxPods = WorkerPoolDefinition.MaximumPods,
            Labels = NodeLabels.Of(definition, role, zone, carriesCeph),
            Taints = NodeLabels.TaintsOf(role),
            Patches = role switch
            {
                MachineRole.ControlPlane => definition.ControlPlane.Patches,
                MachineRole.StorageNode => definition.StorageNodes?.Patches ?? [],
                _ => [],
            },
        };
    }

    private static MachinePlan Machine(
        ClusterDefinition definition, MachineRole role, int number, Zone zone, Ipv4Address address, MachineSize size) => new()
        {
            Role = role,
            Number = number,
            Name = MachineName.Of(definition.Code, role, number),
            Zone = zone,
            Address = address,
            VCpu = size.VCpu,
            CoresPerSocket = size.CoresPerSocket,
            MemoryBytes = size.MemoryGb * MachinePlan.BytesPerGb,
            OsDiskBytes = size.OsDiskGb * MachinePlan.BytesPerGb,
            HypervisorPool = definition.Pool?.For(zone),
            Template = definition.Templates.Node.For(zone),
            BackupPolicy = definition.BackupPolicies.Nodes.For(zone),
            Network = definition.Network.Name.For(zone),
            RestartPriority = definition.Profile.NodeRestartPriority,
            Labels = ImmutableSortedDictionary<string, string>.Empty,
            Taints = [],
            Tags = MachineTags.For(definition, role),
        };

    private static bool CarriesCeph(ClusterEnvironment environment, MachineRole role, int number) =>
        environment == ClusterEnvironment.Production
            ? role == MachineRole.StorageNode
            : role == MachineRole.Worker && number <= ClusterDefinitionExtensions.CephCarriers;

    private static ImmutableArray<DataDiskPlan> CephDisks(ClusterDefinition definition, string machine, Zone zone) =>
        [.. definition.Ceph.DisksGb.Select((sizeGb, index) => Disk(MachineName.OfCephDisk(machine, index + 1), sizeGb, definition, zone))];

    // Local disks want the same speed as Ceph's.
    private static DataDiskPlan Disk(string name, int sizeGb, ClusterDefinition definition, Zone zone) =>
        new(name, sizeGb * MachinePlan.BytesPerGb, definition.Ceph.StorageRepository.For(zone));
}
