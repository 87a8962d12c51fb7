using System.Collections.Immutable;
using ManagedKube.Engine.State;
using ManagedKube.FaultSuite.Fleets;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.FaultSuite.Checks;

/// <summary>What is wanted exists once, as it is wanted; nothing else exists; and the state knows exactly that.</summary>
internal sealed class ConvergenceCheck(Fleet fleet, ImmutableArray<ZoneIds> zones, World world, Snapshot state)
{
    public IEnumerable<string> Violations()
    {
        if (!state.PendingOperations.IsEmpty)
            yield return $"{state.PendingOperations.Length} operations are pending";
        foreach (var resource in state.Resources.Where(resource => !resource.InitErrors.IsEmpty || resource.Delete))
            yield return $"{resource.Urn.Name} is recorded as unfinished";
        foreach (var id in Existing.In(world).Except(Existing.In(state)))
            yield return $"{RetentionCheck.Describe(world, id)} exists and the state does not know it";
        foreach (var id in Existing.In(state).Except(Existing.In(world)))
            yield return $"the state has {id}, which does not exist";
        foreach (var problem in fleet.Machines.Values.SelectMany(MachineProblems))
            yield return problem;
        foreach (var group in world.VirtualMachines.Values.GroupBy(machine => machine.Name).Where(group => !fleet.Machines.ContainsKey(group.Key)))
            yield return $"the machine {group.Key} exists and is not wanted";
        foreach (var problem in fleet.Buckets.Select(bucket => BucketProblem(bucket.Key, bucket.Value)).OfType<string>())
            yield return problem;
        foreach (var name in world.Buckets.Keys.Except(fleet.Buckets.Keys).Concat(world.StorageAccounts.Keys.Except(fleet.Buckets.Values.Select(bucket => bucket.Account))))
            yield return $"{name} exists and is not wanted";
        var free = world.VirtualDisks.Values.Where(disk => disk.Attachments.IsEmpty).ToList();
        foreach (var disk in free)
            yield return $"the disk {disk.Name} belongs to no machine";
    }

    private string? BucketProblem(string name, BucketPlan plan)
    {
        if (world.Buckets.GetValueOrDefault(name) is not { } bucket || !world.StorageAccounts.ContainsKey(plan.Account))
            return $"the bucket {name} or its account {plan.Account} does not exist";
        return Compare(
            $"{name}: access",
            $"{plan.Account} {plan.Role}",
            string.Join(", ", bucket.Grants.Select(grant => $"{grant.StorageAccount} {grant.Role}")))
            ?? (plan.Versioning is { } versioning ? Compare($"{name}: versioning", versioning, bucket.Versioning.ToString()) : null);
    }

    private IEnumerable<string> MachineProblems(MachinePlan plan)
    {
        var machines = world.VirtualMachines.Values.Where(machine => machine.Name == plan.Name).ToList();
        if (machines is not [var machine])
            return [$"there are {machines.Count} machines {plan.Name}"];
        var zone = zones[plan.Zone];
        return new[]
        {
            Compare("runs", plan.IsOn, machine.IsRunning),
            Compare("cpu", plan.Cpu, machine.Cpu),
            Compare("memory", plan.Memory * FleetProgram.GiB, machine.Memory),
            Compare("policies", zone.Policies[plan.Policy], string.Join(' ', machine.BackupPolicyIds)),
            Compare("tags", Text(plan.Tags), Text(world.Tags.Values.Where(tag => tag.Id.ResourceId == machine.Id)
                .ToImmutableSortedDictionary(tag => tag.Id.Key, tag => tag.Value))),
            Compare("disks", WantedDisks(plan, zone), Disks(machine)),
            Compare("adapters", WantedAdapters(plan, zone), Adapters(machine)),
            machine.IsRunning && world.DisksOf(machine.Id).Any(disk => !disk.AttachmentTo(machine.Id)!.Connected) ? "a disk is unplugged" : null,
            machine.IsRunning && world.AdaptersOf(machine.Id).Any(adapter => !adapter.Attached) ? "an adapter is unplugged" : null,
            plan.OsDisk is { } size && OsDisk(machine)?.Size != size * FleetProgram.GiB ? $"the OS disk has {OsDisk(machine)?.Size}, wanted {size} GiB" : null,
        }.OfType<string>().Select(problem => $"{plan.Name}: {problem}");
    }

    private static string? Compare<T>(string what, T wanted, T actual) => Equals(wanted, actual) ? null : $"{what}: is {actual}, wanted {wanted}";

    private static string Text(ImmutableSortedDictionary<string, string> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    private static string WantedDisks(MachinePlan plan, ZoneIds zone) =>
        string.Join(' ', plan.Disks.Select(disk => $"{disk.Key}:{disk.Value.Size * FleetProgram.GiB}@{zone.Repositories[disk.Value.Repository]}"));

    private VirtualDisk? OsDisk(VirtualMachine machine) => world.DisksOf(machine.Id).FirstOrDefault(disk => disk.Kind == DiskKind.System);

    private string Disks(VirtualMachine machine) => string.Join(' ', world.DisksOf(machine.Id)
        .Where(disk => disk.Kind == DiskKind.Data)
        .OrderBy(disk => disk.Name, StringComparer.CurrentCulture)
        .Select(disk => $"{disk.Name}:{disk.Size}@{disk.StorageRepositoryId}"));

    private static string WantedAdapters(MachinePlan plan, ZoneIds zone) => string.Join(
        ' ', plan.Adapters.Select(adapter => $"{adapter.Key}@{zone.Networks[adapter.Value.Network]}").Append(zone.Networks[plan.Network]).Order(StringComparer.Ordinal));

    private string Adapters(VirtualMachine machine) => string.Join(
        ' ',
        world.AdaptersOf(machine.Id)
            .Select(adapter => adapter.Device == 0 ? adapter.NetworkId.ToString() : $"{adapter.MacAddress}@{adapter.NetworkId}")
            .Order(StringComparer.Ordinal));
}
