using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning;

/// <summary>What the Ceph disks are good for (product spec 4.2). All figures are in GB (1024³ bytes).</summary>
/// <param name="RawGb">The sum over all three carriers.</param>
/// <param name="UsableGb">What is left after keeping three copies.</param>
/// <param name="ClientFreeGb">What the client may fill.</param>
public sealed record CephCapacity(long RawGb, long UsableGb, long ClientFreeGb)
{
    // The platform keeps 150 GB for itself; above 500 GB the near-full threshold of 85 % bites first.
    private const long PlatformReservationGb = 150;
    private const long NearFullReservationGb = 75;
    private const int NearFullPercent = 85;
    private const int BlockPercent = 70;

    /// <summary>What the platform's own volumes may fill in Full: what Ceph takes before it is nearly full, less the client's.</summary>
    public long PlatformShareGb => Math.Max(0, (NearFullPercent * UsableGb / 100) - ClientFreeGb);

    /// <summary>The capacity of three carriers with these disks each.</summary>
    public static CephCapacity Of(ImmutableArray<int> disksGb)
    {
        var perCarrier = disksGb.Sum(size => (long)size);
        var nearFull = (NearFullPercent * perCarrier / 100) - NearFullReservationGb;
        return new CephCapacity(
            perCarrier * ClusterDefinitionExtensions.CephCarriers,
            perCarrier,
            Math.Max(0, Math.Min(perCarrier - PlatformReservationGb, nearFull)));
    }

    /// <summary>The raw capacity in GB that each carrier needs so that the client may fill <paramref name="wishGb"/>.</summary>
    public static long RawPerCarrierFor(long wishGb, ClusterEnvironment environment)
    {
        var nearFull = ((100 * (wishGb + NearFullReservationGb)) + NearFullPercent - 1) / NearFullPercent;
        return Math.Max(EnvironmentProfile.For(environment).MinimumCephGb, Math.Max(wishGb + PlatformReservationGb, nearFull));
    }

    /// <summary>The usual split of the client's free space: 70 % block, 30 % file (product spec 4.5).</summary>
    public CephQuotas UsualQuotas()
    {
        var block = (int)(ClientFreeGb * BlockPercent / 100);
        return new CephQuotas { BlockGb = block, FileGb = (int)ClientFreeGb - block };
    }
}
