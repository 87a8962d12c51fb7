using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Inventory;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Inventory;

public sealed class InventoryValidatorTests
{
    private static readonly ClusterDefinition Ordered = Production with
    {
        Ceph = Production.Ceph with { StorageRepository = new ZonedName("sr-{zone}-flh1") },
    };

    private static readonly InventoryFacts Sufficient = new(Zone.All.ToImmutableSortedDictionary(zone => zone, ZoneWith));

    [Fact]
    public void An_inventory_that_has_everything_gives_no_finding() => Assert.Empty(Check(Ordered, Sufficient));

    [Fact]
    public void A_zone_that_is_not_activated_is_named_once_and_nothing_else_is_said_of_it()
    {
        var finding = Assert.Single(Check(Ordered, new(Sufficient.Zones.Remove(Zone.All[1]))));

        Assert.Equal(("V9", "cluster.zones[1]"), (finding.Rule, finding.Path));
        Assert.Contains("AZ06", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pools_need_a_choice_and_a_named_one_must_exist()
    {
        var two = Change(Zone.All[0], zone => zone with { Pools = [zone.Pools[0], zone.Pools[0] with { Name = "clu002-az05" }] });

        Assert.Equal(("V9", "cluster.pool"), Key(Assert.Single(Check(Ordered, two))));
        Assert.Empty(Check(Ordered with { Pool = new ZonedName("clu001-{zone}") }, two));
        Assert.Equal(3, Check(Ordered with { Pool = new ZonedName("clu009-{zone}") }, two).Count(finding => finding.Rule == "V9"));
    }

    [Fact]
    public void A_machine_must_fit_the_smallest_host()
    {
        var small = ChangePool(Zone.All[2], pool => pool with { Hosts = pool.Hosts.SetItem(0, new HostInventory("old", 64, 32)) });
        var large = Ordered.WithWorkerSize(size => size with { VCpu = 33, MemoryGb = 62 });

        Assert.Equal(
            [("V20", "cluster.workers[0].memoryGb"), ("V20", "cluster.workers[0].vcpu")],
            Check(large, small).Where(finding => finding.Rule == "V20").Select(Key).Order());
        Assert.DoesNotContain(Check(Ordered, small), finding => finding.Rule == "V20");
    }

    [Fact]
    public void Memory_and_high_availability_are_judged_by_the_hosts_that_are_there()
    {
        var one = ChangePool(Zone.All[0], pool => pool with { Hosts = [pool.Hosts[0]] });
        var careless = ChangePool(Zone.All[0], pool => pool with { HighAvailability = false });
        var heavy = Ordered.WithWorkers(Pool("a", 15) with { Size = MachineSize.Worker with { MemoryGb = 250 } });

        Assert.Contains(Check(Ordered, one), finding => finding.Rule == "V30");
        Assert.Contains(Check(Ordered, careless), finding => finding.Rule == "V30");
        Assert.Contains(Check(heavy, Sufficient), finding => finding.Rule == "V28");
    }

    [Fact]
    public void The_new_disks_of_a_zone_must_fit_together_and_those_of_machines_that_exist_need_no_room()
    {
        var full = ChangePool(Zone.All[0], pool => pool with { Repositories = [pool.Repositories[0] with { FreeGb = 999 }] });
        var order = Ordered with { Ceph = Ordered.Ceph with { DisksGb = [500, 500] } };

        Assert.Equal(("V31", "cluster.ceph.storageRepository"), Key(Assert.Single(Check(order, full))));
        Assert.Empty(Check(Ordered, full));
        var made = new InventoryFacts(full.Zones.SetItem(Zone.All[0], full.Zones[Zone.All[0]] with { Machines = ["ctopr-ceph-01"] }));
        Assert.Empty(Check(order, made));
    }

    [Fact]
    public void A_network_a_template_a_policy_and_a_repository_that_are_missing_are_told_together()
    {
        var bare = Change(Zone.All[1], zone => zone with
        {
            Templates = [],
            BackupPolicies = [],
            Pools = [zone.Pools[0] with { Networks = [], Repositories = [] }],
        });

        Assert.Equal(
            [(null, "cluster.backupPolicies.nodes"), (null, "cluster.templates.node"), ("V51", "cluster.network.name"), ("V62", "cluster.ceph.storageRepository")],
            Check(Ordered, bare).Select(Key).Order());
    }

    [Fact]
    public void A_repository_whose_name_tells_no_flash_is_worth_a_second_look()
    {
        var other = Ordered with { Ceph = Ordered.Ceph with { StorageRepository = new ZonedName("sr-{zone}-mass") } };
        var facts = new InventoryFacts(Sufficient.Zones.ToImmutableSortedDictionary(
            zone => zone.Key, zone => zone.Value with { Pools = [zone.Value.Pools[0] with { Repositories = [new($"sr-{zone.Key.Code.ToLowerInvariant()}-mass", 20000, true)] }] }));

        var findings = Check(other, facts);

        Assert.All(findings, finding => Assert.Equal(("V62", FindingLevel.Warning), (finding.Rule, finding.Level)));
        Assert.Equal(3, findings.Length);
    }

    [Fact]
    public void A_repository_in_maintenance_takes_no_disk() => Assert.Contains(
        Check(Ordered, ChangePool(Zone.All[0], pool => pool with { Repositories = [pool.Repositories[0] with { IsUsable = false }] })),
        finding => finding.Rule == "V62" && finding.Level == FindingLevel.Error);

    private static ImmutableArray<Finding> Check(ClusterDefinition definition, InventoryFacts facts) =>
        InventoryValidator.Validate(ClusterPlanner.Plan(definition), facts);

    private static (string? Rule, string Path) Key(Finding finding) => (finding.Rule, finding.Path);

    private static InventoryFacts Change(Zone zone, Func<ZoneInventory, ZoneInventory> change) =>
        new(Sufficient.Zones.SetItem(zone, change(Sufficient.Zones[zone])));

    private static InventoryFacts ChangePool(Zone zone, Func<PoolInventory, PoolInventory> change) =>
        Change(zone, inventory => inventory with { Pools = [change(inventory.Pools[0])] });

    private static ZoneInventory ZoneWith(Zone zone)
    {
        var suffix = zone.Code.ToLowerInvariant();
        return new ZoneInventory
        {
            Machines = [],
            Templates = [TemplatesDefinition.DefaultNode, TemplatesDefinition.DefaultGitRunner],
            BackupPolicies = [$"no-backup-{suffix}", $"daily-30d-{suffix}"],
            Pools =
            [
                new PoolInventory
                {
                    Name = $"clu001-{suffix}",
                    HighAvailability = true,
                    Hosts = [.. Enumerable.Range(1, 4).Select(number => new HostInventory($"host-{number}", 384, 64))],
                    Repositories = [new RepositoryInventory($"sr-{suffix}-flh1", 20480, IsUsable: true)],
                    Networks = ["ctopr-nodes"],
                },
            ],
        };
    }
}
