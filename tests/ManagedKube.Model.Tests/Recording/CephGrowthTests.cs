using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Recording;

public sealed class CephGrowthTests
{
    private static readonly RecordedCeph Recorded = Records.Of(Production with { Ceph = Production.Ceph with { DisksGb = [500, 1000] } }).Ceph;

    [Theory]
    [InlineData("500 1000", "")]
    [InlineData("500 1000 2000", "")]
    [InlineData("500", "cluster.ceph.disksGb")]
    [InlineData("1000 500", "cluster.ceph.disksGb[0] cluster.ceph.disksGb[1]")]
    [InlineData("500 900", "cluster.ceph.disksGb[1]")]
    [InlineData("500 2000", "cluster.ceph.disksGb[1]")]
    [InlineData("600", "cluster.ceph.disksGb[0] cluster.ceph.disksGb")]
    public void The_recorded_disks_stay_and_new_ones_come_at_the_end(string disks, string paths)
    {
        var asked = Production.Ceph with { DisksGb = [.. disks.Split(' ').Select(int.Parse)] };

        Assert.Equal(paths, string.Join(' ', CephGrowth.Compare(asked, Recorded).Select(finding => finding.Path)));
    }

    [Fact]
    public void A_refusal_names_both_layouts_and_the_way_out()
    {
        var finding = Assert.Single(CephGrowth.Compare(Production.Ceph with { DisksGb = [500] }, Recorded));

        Assert.Contains("disks of [500, 1000] GB, and only [500]", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Write [500, 1000] again", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_disks_stay_on_their_storage() => Assert.Equal(
        ["cluster.ceph.storageRepository"],
        CephGrowth.Compare(
            Production.Ceph with { DisksGb = [500, 1000], StorageRepository = new ZonedName("other-{zone}") }, Recorded).Select(finding => finding.Path));
}
