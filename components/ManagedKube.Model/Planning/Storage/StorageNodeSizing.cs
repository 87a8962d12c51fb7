using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Storage;

/// <summary>
/// How large a storage node should be for its Ceph disks: the line through 12 vCPU and 24 GB at 0.5 TB and 24 vCPU and 128 GB
/// at 10 TB (product spec 4.2, V63).
/// </summary>
public static class StorageNodeSizing
{
    private const int BaseGb = 500;

    /// <summary>The least size for <paramref name="rawGb"/> GB of Ceph disks on one carrier, rounded up.</summary>
    public static (int VCpu, int MemoryGb) Recommended(long rawGb)
    {
        var extraGb = Math.Max(0, rawGb - BaseGb);
        // 1.25 vCPU and 10.9 GB for each further TB.
        return (
            MachineSize.StorageNode.VCpu + (int)CeilingDivide(extraGb * 125, 100_000),
            MachineSize.StorageNode.MemoryGb + (int)CeilingDivide(extraGb * 109, 10_000));
    }

    private static long CeilingDivide(long dividend, long divisor) => (dividend + divisor - 1) / divisor;
}
