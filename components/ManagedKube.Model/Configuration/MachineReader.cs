using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>Reads the machines of a definition.</summary>
internal static class MachineReader
{
    private const string WholeSizes = "V25";

    public static GitRunnerDefinition ReadGitRunner(SectionReader machine, ClusterEnvironment environment)
    {
        var definition = new GitRunnerDefinition
        {
            Size = ReadSize(machine, MachineSize.GitRunner(environment)),
            Zone = machine.OptionalValue("zone", ValueKind.Zone),
        };
        machine.RefuseUnknownKeys();
        return definition;
    }

    public static ControlPlaneDefinition ReadControlPlane(SectionReader machines)
    {
        var definition = new ControlPlaneDefinition
        {
            Size = ReadSize(machines, MachineSize.ControlPlane),
            Count = machines.OptionalNumber("count", "V11"),
        };
        machines.RefuseUnknownKeys();
        return definition;
    }

    public static StorageNodesDefinition ReadStorageNodes(SectionReader machines)
    {
        var definition = new StorageNodesDefinition
        {
            Size = ReadSize(machines, MachineSize.StorageNode),
            Count = machines.OptionalNumber("count", "V12"),
        };
        machines.RefuseUnknownKeys();
        return definition;
    }

    public static ImmutableArray<WorkerPoolDefinition> ReadWorkers(SectionReader cluster)
    {
        var pools = cluster.Sections("workers");
        if (pools.IsEmpty)
            cluster.ReportMissing("workers", "Write at least one pool, for example workers: [{name: general, count: 3}].");
        return [.. pools.Select(pool => ReadWorkerPool(pool, onlyPool: pools.Length == 1))];
    }

    private static WorkerPoolDefinition ReadWorkerPool(SectionReader pool, bool onlyPool)
    {
        var definition = new WorkerPoolDefinition
        {
            Name = pool.Required("name", ValueKind.Text("general")),
            Count = pool.Required("count", ValueKind.WholeNumber),
            FirstNumber = onlyPool
                ? pool.Optional("firstNumber", ValueKind.WholeNumber, 1)
                : pool.Required("firstNumber", ValueKind.WholeNumber),
            Size = ReadSize(pool, MachineSize.Worker),
            MaxPods = pool.Optional("maxPods", ValueKind.WholeNumber, WorkerPoolDefinition.MaximumPods, "V24"),
            BareMetal = pool.Has("bareMetal") ? ReadBareMetal(pool.Section("bareMetal")) : null,
            LocalDiskGb = pool.OptionalNumber("localDiskGb", WholeSizes),
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
        };
        server.RefuseUnknownKeys();
        return definition;
    }

    private static MachineSize ReadSize(SectionReader machine, MachineSize usual) => new()
    {
        VCpu = machine.Optional("vcpu", ValueKind.WholeNumber, usual.VCpu, WholeSizes),
        MemoryGb = machine.Optional("memoryGb", ValueKind.WholeNumber, usual.MemoryGb, WholeSizes),
        OsDiskGb = machine.Optional("osDiskGb", ValueKind.WholeNumber, usual.OsDiskGb, WholeSizes),
        CoresPerSocket = machine.OptionalNumber("coresPerSocket", WholeSizes),
    };
}
