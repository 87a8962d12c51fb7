using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Finds what the template or image of a new machine rules out.</summary>
internal static class SourceCheck
{
    public static void Run(VirtualMachineInputs wanted, MachineSource source, Problems problems)
    {
        var adapters = wanted.OsNetworkAdapters?.Length ?? 0;
        if (adapters != source.Adapters.Length)
            problems.Add("osNetworkAdapters", $"has {adapters} entries, but the {source.Title} has {source.Adapters.Length} adapters: list each of them.");
        if (wanted.Cpu < source.LeastCpu)
            problems.Add("cpu", $"is {wanted.Cpu}, but the {source.Title} needs at least {source.LeastCpu}.");
        if (wanted.Memory < source.LeastMemory)
            problems.Add("memory", $"is {wanted.Memory} bytes, but the {source.Title} needs at least {source.LeastMemory}.");
        if (source.DiskSize is null && wanted.OsDisk is not null)
            problems.Add("osDisk", $"is not possible: the {source.Title} has no disk. Leave it out.");
        if (source.DiskSize is null && wanted.CloudInit is not null)
            problems.Add("cloudInit", $"is not possible: the {source.Title} has no disk. Leave it out.");
        if (wanted.OsDisk?.Size < source.DiskSize)
            problems.Add("osDisk.size", $"is {wanted.OsDisk.Size} bytes, but the disk of the {source.Title} has {source.DiskSize} and a disk cannot shrink.");
    }
}
