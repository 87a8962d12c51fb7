using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads the machines of a definition.</summary>
internal static class MachineReader
{
    private const string WholeSizes = "V25";

    public static ControlPlaneDefinition ReadControlPlane(SectionReader machines, MachineSize usual)
    {
        var definition = new ControlPlaneDefinition
        {
            Size = ReadSize(machines, usual),
            Count = machines.OptionalNumber("count", "V11"),
            Patches = ReadPatches(machines),
        };
        machines.RefuseUnknownKeys();
        return definition;
    }

    /// <summary>Null where they are neither stated nor other than usual.</summary>
    public static StorageNodesDefinition? ReadStorageNodes(SectionReader cluster, ClusterEnvironment environment, MachineSize usual)
    {
        if (!cluster.Has("storageNodes"))
            return environment == ClusterEnvironment.Production && usual != MachineSize.StorageNode ? new StorageNodesDefinition { Size = usual } : null;
        var machines = cluster.Section("storageNodes");
        var definition = new StorageNodesDefinition
        {
            Size = ReadSize(machines, usual),
            Count = machines.OptionalNumber("count", "V12"),
            Patches = ReadPatches(machines),
        };
        machines.RefuseUnknownKeys();
        return definition;
    }

    public static ImmutableArray<WorkerPoolDefinition> ReadWorkers(SectionReader cluster, KeptValues kept)
    {
        var pools = cluster.Sections("workers");
        if (pools.IsEmpty)
            cluster.ReportMissing("workers", "Write at least one pool, for example workers: [{name: general, count: 3}].");
        return [.. pools.Select(pool => ReadWorkerPool(pool, kept, onlyPool: pools.Length == 1))];
    }

    private static WorkerPoolDefinition ReadWorkerPool(SectionReader pool, KeptValues kept, bool onlyPool)
    {
        var name = pool.Required("name", ValueKind.Text("general"));
        var definition = new WorkerPoolDefinition
        {
            Name = name,
            Count = pool.Required("count", ValueKind.WholeNumber),
            FirstNumber = onlyPool
                ? pool.Optional("firstNumber", ValueKind.WholeNumber, kept.FirstNumber(name))
                : pool.Required("firstNumber", ValueKind.WholeNumber),
            Size = ReadSize(pool, kept.Worker(name)),
            MaxPods = pool.Optional("maxPods", ValueKind.WholeNumber, WorkerPoolDefinition.MaximumPods, "V24"),
            BareMetal = pool.Has("bareMetal") ? ReadBareMetal(pool.Section("bareMetal")) : null,
            LocalDiskGb = pool.OptionalNumber("localDiskGb", WholeSizes) ?? kept.LocalDiskGb(name),
            Patches = ReadPatches(pool),
        };
        pool.RefuseUnknownKeys();
        return definition;
    }

    private static BareMetalDefinition ReadBareMetal(SectionReader server)
    {
        var definition = new BareMetalDefinition
        {
            ServerClass = server.Required("serverClass", ValueKind.Text("PERFORMANCE 4"), "V34"),
            Gpu = server.Optional("gpu", ValueKind.Flag, false),
            InstallDisk = server.Has("installDisk") ? ReadInstallDisk(server.Section("installDisk")) : null,
            Vlan = server.OptionalNumber("vlan"),
            BondMode = server.Optional("bondMode", ValueKind.Text(BareMetalDefinition.DefaultBondMode), BareMetalDefinition.DefaultBondMode),
            Servers = [.. server.Sections("servers").Select(ReadServer)],
        };
        server.RefuseUnknownKeys();
        return definition;
    }

    private static InstallDiskDefinition ReadInstallDisk(SectionReader disk)
    {
        var definition = new InstallDiskDefinition
        {
            Device = disk.OptionalText("device", "/dev/nvme0n1"),
            Nvme = disk.Optional("nvme", ValueKind.Flag, false),
            AtMostGb = disk.OptionalNumber("atMostGb"),
        };
        disk.RefuseUnknownKeys();
        return definition;
    }

    private static BareMetalServerDefinition ReadServer(SectionReader server)
    {
        var definition = new BareMetalServerDefinition
        {
            MacAddresses = server.RequiredValues("macAddresses", ValueKind.MacAddress),
            Joined = server.Optional("joined", ValueKind.Flag, false),
        };
        server.RefuseUnknownKeys();
        return definition;
    }

    private static ImmutableArray<string> ReadPatches(SectionReader machines) =>
        machines.Values("patches", ValueKind.Text("{apiVersion: v1alpha1, kind: KubeletConfig, config: {imageGCHighThresholdPercent: 80}}"));

    public static MachineSize ReadSize(SectionReader machine, MachineSize usual) => new()
    {
        VCpu = machine.Optional("vcpu", ValueKind.WholeNumber, usual.VCpu, WholeSizes),
        MemoryGb = machine.Optional("memoryGb", ValueKind.WholeNumber, usual.MemoryGb, WholeSizes),
        OsDiskGb = machine.Optional("osDiskGb", ValueKind.WholeNumber, usual.OsDiskGb, WholeSizes),
        CoresPerSocket = machine.OptionalNumber("coresPerSocket", WholeSizes) ?? usual.CoresPerSocket,
    };
}
