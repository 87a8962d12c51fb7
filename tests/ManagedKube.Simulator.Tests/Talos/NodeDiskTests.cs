using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Talos;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Tests;

namespace ManagedKube.Simulator.Tests.Talos;

/// <summary>What pods find below <c>/dev</c>.</summary>
public sealed class NodeDiskTests
{
    private const long Gb = 1L << 30;

    private static readonly TalosCluster Cluster = new();

    [Fact]
    public void A_node_has_the_data_disks_that_are_plugged_in_and_what_somebody_has_written_on_is_taken()
    {
        const string group = "\n---\napiVersion: v1alpha1\nkind: LVMVolumeGroupConfig\nname: vg-local\n"
            + "provisioning:\n  volumeSelector:\n    match: \"!system_disk && disk.size == 107374182400u\"\n";
        var world = new NodeWorld();
        var machine = world.Start("cp-01", Cluster.ControlPlane(1) + group);
        world.Plug(machine, DiskKind.System, 0, 64 * Gb);
        var ceph = world.Plug(machine, DiskKind.Data, 1, 500 * Gb);
        var local = world.Plug(machine, DiskKind.Data, 2, 100 * Gb);
        var drive = world.Plug(machine, DiskKind.ConfigDrive, 3, VirtualDisk.ConfigDriveSize);
        world.Plug(machine, DiskKind.Data, 4, 500 * Gb, connected: false);
        world.Advance(60);
        world.Do(machine, (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        world.Advance(120);

        var (_, report) = Assert.Single(Kubelets.Reports(world.World, world.Now));

        Assert.Equal(
            [
                new NodeDisk(ceph.ToString(), "xvdb", 500 * Gb, IsTaken: false),
                new NodeDisk(local.ToString(), "xvdc", 100 * Gb, IsTaken: true),
                new NodeDisk(drive.ToString(), "xvdd", VirtualDisk.ConfigDriveSize, IsTaken: true),
            ],
            report.Disks);
    }

    [Theory]
    [InlineData("!system_disk && disk.size == 5u", true)]
    [InlineData("disk.size == 6u", false)]
    [InlineData("disk.size == 5u && disk.dev_path == \"/dev/xvdb\"", true)]
    [InlineData("disk.size == 5u && disk.dev_path == \"/dev/xvdc\"", false)]
    [InlineData("disk.transport == \"nvme\"", false)]
    public void A_document_means_a_disk_by_its_size_and_its_device(string expression, bool matches) =>
        Assert.Equal(matches, new DiskSelector(expression).Matches("xvdb", 5));
}
