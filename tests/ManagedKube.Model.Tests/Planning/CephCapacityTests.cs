using FsCheck;
using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Tests.Planning;

public sealed class CephCapacityTests
{
    [Theory]
    [InlineData(100, 0)]
    [InlineData(300, 150)]
    [InlineData(500, 350)]
    [InlineData(1000, 775)]
    [InlineData(2000, 1625)]
    [InlineData(10000, 8425)]
    public void The_client_gets_the_published_free_space(int perCarrier, long free)
    {
        var capacity = CephCapacity.Of([perCarrier]);

        Assert.Equal((perCarrier * 3L, perCarrier, free), (capacity.RawGb, capacity.UsableGb, capacity.ClientFreeGb));
    }

    [Theory]
    [InlineData(300, 105)]
    [InlineData(500, 75)]
    [InlineData(1000, 75)]
    [InlineData(100, 85)]
    public void The_platform_may_fill_what_is_left_until_Ceph_is_nearly_full(int perCarrier, long share) =>
        Assert.Equal(share, CephCapacity.Of([perCarrier]).PlatformShareGb);

    [Theory]
    [InlineData(300, 105, 45)]
    [InlineData(500, 245, 105)]
    public void The_usual_split_is_seventy_to_thirty(int perCarrier, int block, int file)
    {
        var quotas = CephCapacity.Of([perCarrier]).UsualQuotas();

        Assert.Equal((block, file, 0, 0), (quotas.BlockGb, quotas.FileGb, quotas.BucketGb, quotas.NoReplicationGb));
    }

    [Property]
    public bool The_capacity_asked_for_a_wish_is_the_least_that_grants_it(PositiveInt wish)
    {
        var gb = wish.Get % 40000;
        var raw = (int)CephCapacity.RawPerCarrierFor(gb, ClusterEnvironment.DevTest);
        return CephCapacity.Of([raw]).ClientFreeGb >= gb && (raw == 300 || CephCapacity.Of([raw - 1]).ClientFreeGb < gb);
    }
}
