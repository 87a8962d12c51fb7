namespace ManagedKube.Model.Planning.Storage;

/// <summary>A class of block storage of the IaaS (product spec 4.3).</summary>
/// <param name="Name">The class as the IaaS names it.</param>
/// <param name="IopsPerTb">Guaranteed operations a second for each TB of a volume.</param>
public sealed record BlockStorageClass(string Name, int IopsPerTb)
{
    private const int GbPerTb = 1000;

    /// <summary>The most operations a second that one volume gets.</summary>
    public const int MaximumIops = 30_000;

    /// <summary>The class that Ceph disks lie on (V62).</summary>
    public static BlockStorageClass Enterprise { get; } = new("FLASH - Enterprise", 7500);

    /// <summary>The operations a second that a volume of <paramref name="sizeGb"/> GB really gets.</summary>
    public int EffectiveIops(long sizeGb) => (int)Math.Min(MaximumIops, IopsPerTb * sizeGb / GbPerTb);
}
