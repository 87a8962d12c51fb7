using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Planning;

/// <summary>What holds for the plan of every accepted definition.</summary>
internal static class PlanInvariants
{
    /// <summary>Asserts all of it.</summary>
    public static void Check(ClusterPlan plan)
    {
        Addresses(plan);
        Names(plan);
        Zones(plan);
        Ceph(plan);
        Growth(plan);
    }

    private static void Addresses(ClusterPlan plan)
    {
        Assert.Distinct(plan.Machines.Select(machine => machine.Address).Append(plan.Gateway).Append(plan.Addresses.Api));
        foreach (var machine in plan.Machines)
        {
            Assert.True(plan.Definition.Network.Range.Contains(machine.Address));
            var offset = machine.Role switch
            {
                MachineRole.GitRunner => 10,
                MachineRole.ControlPlane => 20 + machine.Number,
                MachineRole.StorageNode => 40 + machine.Number,
                _ => machine.Number <= 100 ? 50 + machine.Number : 512 + machine.Number,
            };
            Assert.Equal((uint)offset, machine.Address.Value - plan.Definition.Network.Range.First.Value);
        }
    }

    private static void Names(ClusterPlan plan)
    {
        Assert.Distinct(plan.Machines.Select(machine => machine.Name));
        Assert.All(plan.Machines, machine => Assert.True(HostName.IsLabel(machine.Name), machine.Name));
    }

    private static void Zones(ClusterPlan plan)
    {
        var profile = plan.Definition.Profile;
        Assert.Equal(profile.ZoneCount, plan.MachinesOf(MachineRole.ControlPlane).Select(machine => machine.Zone).Distinct().Count());
        var spread = plan.MachinesOf(MachineRole.Worker).CountBy(machine => machine.Zone).Select(zone => zone.Value).ToList();
        Assert.Equal(profile.ZoneCount, spread.Count);
        Assert.True(spread.Max() - spread.Min() <= 1, "The workers are unbalanced.");
    }

    private static void Ceph(ClusterPlan plan)
    {
        var carriers = plan.Machines.Where(machine => !machine.CephDisks.IsEmpty).ToList();
        Assert.Equal(3, carriers.Count);
        Assert.Equal(plan.Definition.Profile.ZoneCount, carriers.Select(carrier => carrier.Zone).Distinct().Count());
        Assert.Single(carriers.Select(carrier => string.Join(' ', carrier.CephDisks.Select(disk => disk.SizeBytes))).Distinct());
        Assert.True(carriers[0].CephDisks.Sum(disk => disk.SizeGb) >= plan.Definition.Profile.MinimumCephGb, "A carrier is too small.");
        var quotas = plan.Ceph.Quotas;
        Assert.True(
            quotas.BlockGb + quotas.FileGb + quotas.BucketGb + (quotas.NoReplicationGb / 3.0) <= plan.Ceph.Capacity.ClientFreeGb,
            "The quotas are larger than the space.");
    }

    private static void Growth(ClusterPlan plan)
    {
        var last = plan.Definition.Workers.MaxBy(pool => pool.FirstNumber)!;
        var grown = plan.Definition with
        {
            Workers = [.. plan.Definition.Workers.Select(pool => pool == last ? pool with { Count = pool.Count + 3 } : pool)],
        };
        if (ClusterValidator.Validate(grown).Any(finding => finding.Level == FindingLevel.Error))
            return;
        var after = ClusterPlanner.Plan(grown).Machines.ToDictionary(machine => machine.Name);
        Assert.All(
            plan.Machines,
            machine => Assert.Equal((machine.Zone, machine.Address, machine.WorkerPool), (after[machine.Name].Zone, after[machine.Name].Address, after[machine.Name].WorkerPool)));
    }
}
