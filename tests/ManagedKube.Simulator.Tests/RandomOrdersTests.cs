using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Backup;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.Marketplace;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using ManagedKube.Simulator.Worlds.Replication;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Tests;

/// <summary>Whatever is ordered, in whatever order: the world stays whole, and the journal tells the same story.</summary>
public sealed class RandomOrdersTests
{
    private const int Kinds = 39;

    private static readonly OperationTimes Times = new(1);

    private static readonly Inventory Inventory = InventoryBuilder.Build(new InventoryDefinition
    {
        Zones = ["AZ05", "AZ06"],
        Hosts = ["one-{zone}", "two-{zone}"],
        SharedRepositories = [new("a-{zone}", "lvmohba", 80L << 30), new("b-{zone}", "lvmohba", 60L << 30)],
        Blade = new InventoryDefinition().Blade with { Memory = 20L << 30 },
    });

    private static readonly ImmutableDictionary<string, StorageAccount> Accounts = Enumerable.Range(0, 3)
        .Select(number => new StorageAccount { Id = SeededId.Of($"{number}"), Name = $"account-{number}", AccessKeyId = "AKIA", CreateDate = default })
        .ToImmutableDictionary(account => account.Name);

    [Property(MaxTest = 60)]
    public Property Any_sequence_of_orders_leaves_a_whole_world_that_reads_back_from_its_journal() => Prop.ForAll(
        Gen.Four(Gen.Choose(0, 1_000)).ListOf(150).ToArbitrary(),
        draws =>
        {
            var start = new World { Inventory = Inventory, StorageAccounts = Accounts };
            var (world, now, journal) = (start, DateTimeOffset.UnixEpoch, new List<byte>());
            foreach (var (kind, one, two, seconds) in draws)
            {
                var order = OrderOf(world, kind % Kinds, one, two);
                Store([new Change.StoreActivity(Activity.Accept(order, SeededId.Of($"{journal.Count}"), new Moment(world, now), Times))]);
                now += TimeSpan.FromSeconds(seconds % 40);
                Store(ActivityScheduler.Advance(world, now, Times));
                WorldInvariants.Check(world);
            }

            var (read, _) = JournalFrames.Replay(journal.ToArray(), start);
            Assert.Equal(SampleHistory.Text(world), SampleHistory.Text(read));

            void Store(ImmutableArray<Change> changes)
            {
                journal.AddRange(JournalFrames.Encode(changes));
                world = world.Apply(changes);
            }
        });

    private static Order OrderOf(World world, int kind, int one, int two)
    {
        var machine = Pick(world.VirtualMachines.Keys.Order(), one);
        var disk = Pick((one % 9 == 0 ? world.AllDisks() : world.VirtualDisks.Values).Select(each => each.Id).Order(), two);
        var adapter = Pick(world.NetworkAdapters.Keys.Order(), two);
        var template = Inventory.Templates.Items[one % Inventory.Templates.Items.Length];
        var pool = two % 10 == 0 ? null : world.VirtualMachines.GetValueOrDefault(machine)?.PoolId;
        var repository = Pick(Inventory.StorageRepositories.Items.Where(each => Near(each.Pool)).Select(each => each.Id), two);
        var network = Pick(Inventory.Networks.Items.Where(each => Near(each.Pool)).Select(each => each.Id), two);
        var host = Pick(Inventory.Hosts.Items.Where(each => Near(each.Pool)).Select(each => each.Id), two);
        var policy = Pick(
            Inventory.BackupPolicies.Items.Where(each => pool is null || each.MachineManager == Inventory.Pools[pool.Value].MachineManager)
                .Select(each => each.Id),
            two);
        var address = Pick(world.StaticIps.Keys.Order(), two);
        var floating = Pick(world.FloatingIps.Keys.Order(), one);
        var (bucket, account) = ($"bucket-{one % 3}", $"account-{two % 3}");
        var mac = $"02:00:00:00:00:{one % 16:x2}";
        var replication = Pick(world.ReplicationPolicies.Keys.Order(), two);
        var flag = two % 2 == 0;
        return kind switch
        {
            0 or 1 => new CreateVirtualMachine
            {
                Name = $"vm-{one}",
                TemplateId = template.Id,
                Cpu = 2,
                Memory = (long)(one % 12) << 30,
                CloudInit = flag ? new CloudInit("x", null) : null,
            },
            2 => new UpdateVirtualMachine
            {
                VirtualMachineId = machine,
                Cpu = flag ? one % 6 : null,
                NumCoresPerSocket = two % 3 == 0 ? 2 : null,
                Memory = two % 5 == 0 ? (long)(one % 24) << 30 : null,
                AutoPowerOn = two % 7 == 0 ? true : null,
            },
            3 => new DeleteVirtualMachine(machine),
            4 or 5 => new StartVirtualMachine { VirtualMachineId = machine, HostId = flag ? host : null },
            6 => new StopVirtualMachine { VirtualMachineId = machine, Force = flag },
            7 => new RelocateVirtualMachine(machine, host),
            8 => new CreateVirtualDisk
            {
                Name = "data",
                Size = (long)(one % 30) << 30,
                StorageRepositoryId = repository,
                VirtualMachineId = one % 4 == 0 ? null : machine,
                ReadOnly = flag,
                Bootable = false,
            },
            9 => new UpdateVirtualDisk { VirtualDiskId = disk, Size = (long)(one % 60) << 30 },
            10 => new RelocateVirtualDisk(disk, repository),
            11 => new PlugVirtualDisk(disk, machine, flag),
            12 => new AttachVirtualDisk { VirtualDiskId = disk, VirtualMachineId = machine, ReadOnly = flag, Bootable = false, Position = one % 3 == 0 ? one % 5 : null },
            13 => new DetachVirtualDisk(disk, machine),
            14 => new DeleteVirtualDisk(disk),
            15 => new CreateNetworkAdapter { VirtualMachineId = machine, NetworkId = network },
            16 => new UpdateNetworkAdapter { NetworkAdapterId = adapter, NetworkId = network, Attached = flag },
            17 => new DeleteNetworkAdapter(adapter),
            18 => new CreateStaticIp
            {
                PrivateNetworkId = Pick(Inventory.PrivateNetworks.Items.Select(each => each.Id), two),
                MacAddress = mac,
                IpAddress = flag ? $"10.240.0.{one % 8}" : null,
                ResourceDescription = "x",
            },
            19 => new UpdateStaticIp { StaticIpId = address, MacAddress = flag ? mac : null, ResourceDescription = "y" },
            20 => new DeleteStaticIp(address),
            21 => new ProvisionFloatingIp(),
            22 => new DescribeFloatingIp(floating, "z"),
            23 => new DeleteFloatingIp(floating),
            24 => new BindFloatingIp(floating, address),
            25 => new UnbindFloatingIp(floating, address),
            26 => new UpdateNetworkAdapter { NetworkAdapterId = adapter, NetworkId = network, MacAddress = mac, IpAddress = $"10.240.0.{one % 8}" },
            27 => new CreateBucket(bucket, BucketAccessType.Private, []),
            28 => new ChangeBucketVersioning(bucket, flag ? BucketVersioning.Enabled : BucketVersioning.Suspended),
            29 => new DeleteBucket(bucket),
            30 => new GrantBucketAccess(bucket, "read_only", account),
            31 => new RevokeBucketAccess(bucket, "read_only", account),
            32 => new DeleteStorageAccount(account),
            33 => new CreateReplicationPolicy("copy", repository, new ReplicationInterval(one % 26, 0)),
            34 => new DeleteReplicationPolicy(replication),
            35 => new AssociateReplication(machine, replication),
            36 => new DissociateReplication(machine),
            37 => new DeployItem
            {
                ItemId = Inventory.MarketplaceItems.Items[0].Id,
                Name = $"web-{one}",
                StorageRepositoryId = repository,
                NetworkData = [new DeployedAdapter("VIF #0", null, network)],
            },
            _ => new AssignBackupPolicies(machine, one % 9 == 0 ? [] : [policy]),
        };

        bool Near(Pool of) => pool is null || of.Id == pool;
    }

    private static Guid Pick(IEnumerable<Guid> ids, int number) => ids.ToList() is { Count: > 0 } list ? list[number % list.Count] : Guid.Empty;
}
