using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using HostName = ManagedKube.Model.Validation.HostName;

namespace ManagedKube.Model.Tests.Planning;

/// <summary>What holds for every cluster that can be planned (V10, V40, V42, V56 and product spec 2.5).</summary>
[Properties(Arbitrary = [typeof(Clusters)], MaxTest = 60)]
public sealed class ClusterPlanProperties
{
    [Property]
    public void Addresses_are_unique_and_inside_the_range(ClusterDefinition definition)
    {
        var plan = ClusterPlanner.Plan(definition);

        Assert.Distinct(plan.Machines.Select(machine => machine.Address));
        Assert.Distinct(plan.Machines.Select(machine => machine.MacAddress.ToString()));
        Assert.All(plan.Machines, machine => Assert.True(definition.Network.Range.Contains(machine.Address)));
        Assert.DoesNotContain(plan.Machines, machine => machine.Address == plan.Gateway || machine.Address == plan.Addresses.Api);
    }

    [Property]
    public void Every_machine_lies_at_the_offset_of_its_number(ClusterDefinition definition)
    {
        foreach (var machine in ClusterPlanner.Plan(definition).Machines)
        {
            var offset = machine.Address.Value - definition.Network.Range.First.Value;
            var expected = machine.Role switch
            {
                MachineRole.GitRunner => 10,
                MachineRole.ControlPlane => 20 + machine.Number,
                MachineRole.StorageNode => 40 + machine.Number,
                _ => machine.Number <= 100 ? 50 + machine.Number : 512 + machine.Number,
            };
            Assert.Equal((uint)expected, offset);
        }
    }

    [Property]
    public void Names_are_unique_host_names(ClusterDefinition definition)
    {
        var names = ClusterPlanner.Plan(definition).Machines.Select(machine => machine.Name).ToList();

        Assert.Distinct(names);
        Assert.All(names, name => Assert.True(HostName.IsLabel(name), name));
    }

    [Property]
    public void Growing_never_moves_or_changes_a_machine(ClusterDefinition definition, PositiveInt growth)
    {
        var last = definition.Workers[^1];
        var grown = definition with { Workers = [.. definition.Workers[..^1], last with { Count = last.Count + (3 * (growth.Get % 10)) }] };
        if (ClusterValidator.Validate(grown).Any(finding => finding.Level == FindingLevel.Error))
            return;

        var after = ClusterPlanner.Plan(grown).Machines.ToDictionary(machine => machine.Name);

        Assert.All(ClusterPlanner.Plan(definition).Machines, machine => Assert.Equal(Describe(machine), Describe(after[machine.Name])));
    }

    [Property]
    public void Growing_changes_nothing_but_machines_and_what_is_counted(ClusterDefinition definition, PositiveInt growth)
    {
        var last = definition.Workers[^1];
        var grown = definition with { Workers = [.. definition.Workers[..^1], last with { Count = last.Count + (3 * (growth.Get % 10)) }] };
        if (ClusterValidator.Validate(grown).Any(finding => finding.Level == FindingLevel.Error))
            return;

        var (before, after) = (ClusterPlanner.Plan(definition), ClusterPlanner.Plan(grown));

        Assert.Equal(before.Dns.Public, after.Dns.Public);
        Assert.Equal(before.Dns.Private, after.Dns.Private);
        Assert.Equal(before.Edge.Forwardings.Select(forwarding => forwarding.ToString()), after.Edge.Forwardings.Select(forwarding => forwarding.ToString()));
        Assert.Equal(before.Hosts, after.Hosts);
        Assert.Equal(before.IngressClasses, after.IngressClasses);
        Assert.Equal(before.ObjectStorage.Buckets.Select(bucket => bucket.Name), after.ObjectStorage.Buckets.Select(bucket => bucket.Name));
        Assert.Equal(before.ApiCertificateNames, after.ApiCertificateNames);
        Assert.Equal(before.Ceph.Capacity, after.Ceph.Capacity);
    }

    [Property]
    public void The_order_of_pools_and_zones_means_nothing(ClusterDefinition definition)
    {
        var shuffled = definition with { Workers = [.. definition.Workers.Reverse()], Zones = [.. definition.Zones.Reverse()] };

        Assert.Equal(
            ClusterPlanner.Plan(definition).Machines.Select(Describe),
            ClusterPlanner.Plan(shuffled).Machines.Select(Describe));
    }

    [Property]
    public void Ceph_has_three_equal_carriers_and_production_one_a_zone(ClusterDefinition definition)
    {
        var carriers = ClusterPlanner.Plan(definition).Machines.Where(machine => !machine.CephDisks.IsEmpty).ToList();

        Assert.Equal(3, carriers.Count);
        Assert.Single(carriers.Select(carrier => string.Join(' ', carrier.CephDisks.Select(disk => disk.SizeBytes))).Distinct());
        Assert.Equal(definition.Profile.ZoneCount, carriers.Select(carrier => carrier.Zone).Distinct().Count());
    }

    [Property]
    public void Production_spreads_control_planes_and_workers_over_all_zones(ClusterDefinition definition)
    {
        var plan = ClusterPlanner.Plan(definition);

        Assert.Equal(definition.Zones.Length, plan.MachinesOf(MachineRole.ControlPlane).Select(machine => machine.Zone).Distinct().Count());
        Assert.Equal(definition.Zones.Length, plan.MachinesOf(MachineRole.Worker).Select(machine => machine.Zone).Distinct().Count());
    }

    private static string Describe(MachinePlan machine) =>
        string.Join(
            ' ',
            machine.Name,
            machine.Zone,
            machine.Address,
            machine.VCpu,
            machine.MemoryBytes,
            string.Join(',', machine.CephDisks.Select(disk => disk.Name)));
}
