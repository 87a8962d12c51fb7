using System.Collections.Immutable;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>Draws fleets, and changes of fleets, from random numbers.</summary>
internal sealed class RandomFleet(Random random)
{
    public const int Machines = 10;

    private const int Zones = 3;
    private const int Networks = 4;
    private const int MostCores = 4;
    private const int MostDisks = 3;
    private const int MostAdapters = 3;
    private const int Buckets = 2;
    private const int MostBuckets = 4;

    private static readonly string[] Roles = ["read_only", "read_write", "write_only", "maintainer"];

    private int _names;

    public Fleet Draw() => new(
        Enumerable.Range(0, Machines).Select(_ => Machine()).ToImmutableSortedDictionary(machine => machine.Name, machine => machine),
        Enumerable.Range(0, Buckets).ToImmutableSortedDictionary(_ => Name("bucket"), _ => Bucket()));

    /// <summary>The fleet after some changes.</summary>
    public Fleet Change(Fleet fleet)
    {
        for (var change = random.Next(1, 7); change > 0; change--)
            fleet = ChangeOnce(fleet);
        return fleet;
    }

    private Fleet ChangeOnce(Fleet fleet)
    {
        var roll = random.Next(20);
        if (roll is 2 or 3)
            return fleet with { Buckets = Change(fleet.Buckets) };
        if (fleet.Machines.Count == 0 || (roll == 0 && fleet.Machines.Count < Machines))
        {
            var machine = Machine();
            return fleet with { Machines = fleet.Machines.Add(machine.Name, machine) };
        }

        var chosen = fleet.Machines.Values.ElementAt(random.Next(fleet.Machines.Count));
        return fleet with { Machines = roll == 1 ? fleet.Machines.Remove(chosen.Name) : fleet.Machines.SetItem(chosen.Name, Change(chosen)) };
    }

    private ImmutableSortedDictionary<string, BucketPlan> Change(ImmutableSortedDictionary<string, BucketPlan> buckets)
    {
        if (buckets.IsEmpty || (random.Next(4) == 0 && buckets.Count < MostBuckets))
            return buckets.Add(Name("bucket"), Bucket());
        var name = Any(buckets);
        return random.Next(4) switch
        {
            0 => buckets.Remove(name),
            1 => buckets.SetItem(name, buckets[name] with { IsVersioned = random.Next(2) == 0 }),
            _ => buckets.SetItem(name, buckets[name] with { Role = Role() }),
        };
    }

    private MachinePlan Change(MachinePlan machine) => random.Next(12) switch
    {
        0 => machine with { Cpu = Cores() },
        1 => machine with { Memory = Memory() },
        2 => machine with { OsDisk = (machine.OsDisk ?? 10) + random.Next(1, 5) },
        3 => machine with { Network = random.Next(Networks) },
        4 => machine with { IsOn = !machine.IsOn },
        5 => machine with { Policy = 1 - machine.Policy },
        6 => machine with { Tags = Tags() },
        7 when machine.Disks.Count < MostDisks => machine with { Disks = machine.Disks.Add(Name($"{machine.Name}-disk"), Disk()) },
        8 when machine.Adapters.Count < MostAdapters => machine with { Adapters = machine.Adapters.Add(Mac(), Adapter()) },
        9 when machine.Disks.Count > 0 => ChangeDisk(machine),
        10 when machine.Adapters.Count > 0 => machine with { Adapters = machine.Adapters.SetItem(Any(machine.Adapters), Adapter()) },
        11 when machine.Disks.Count > 0 => machine with { Disks = machine.Disks.Remove(Any(machine.Disks)) },
        _ when machine.Adapters.Count > 0 => machine with { Adapters = machine.Adapters.Remove(Any(machine.Adapters)) },
        _ => machine with { Tags = Tags() },
    };

    private MachinePlan ChangeDisk(MachinePlan machine)
    {
        var name = Any(machine.Disks);
        var disk = machine.Disks[name];
        return machine with
        {
            Disks = machine.Disks.SetItem(
                name, random.Next(3) == 0 ? disk with { Repository = 1 - disk.Repository } : disk with { Size = disk.Size + random.Next(1, 9) }),
        };
    }

    private MachinePlan Machine()
    {
        var name = Name("machine");
        return new MachinePlan
        {
            Name = name,
            Zone = random.Next(Zones),
            Cpu = Cores(),
            Memory = Memory(),
            OsDisk = random.Next(2) == 0 ? null : random.Next(10, 21),
            Network = random.Next(Networks),
            IsOn = random.Next(10) > 0,
            Policy = random.Next(2),
            Tags = Tags(),
            Disks = Enumerable.Range(0, random.Next(3)).ToImmutableSortedDictionary(_ => Name($"{name}-disk"), _ => Disk()),
            Adapters = Enumerable.Range(0, random.Next(3)).ToImmutableSortedDictionary(_ => Mac(), _ => Adapter()),
        };
    }

    private BucketPlan Bucket() => new(Name("account"), Role(), random.Next(2) == 0 ? null : random.Next(2) == 0);

    private string Role() => Roles[random.Next(Roles.Length)];

    private int Cores() => 2 * random.Next(1, MostCores + 1);

    private int Memory() => 2 * random.Next(1, 9);

    private DiskPlan Disk() => new(random.Next(1, 41), random.Next(2));

    private AdapterPlan Adapter() => new(random.Next(Networks));

    private ImmutableSortedDictionary<string, string> Tags() =>
        Enumerable.Range(0, random.Next(3)).ToImmutableSortedDictionary(tag => $"tag{tag}", _ => $"value{random.Next(3)}");

    private string Any<T>(ImmutableSortedDictionary<string, T> items) => items.Keys.ElementAt(random.Next(items.Count));

    private string Name(string kind) => $"{kind}-{++_names:00}";

    private string Mac() => $"02:00:00:00:{++_names >> 8:x2}:{_names & 255:x2}";
}
