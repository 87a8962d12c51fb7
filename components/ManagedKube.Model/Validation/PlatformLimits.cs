namespace ManagedKube.Model.Validation;

/// <summary>What one OpenIaaS machine can have at most (product spec 2.9).</summary>
internal static class PlatformLimits
{
    /// <summary>Virtual processors.</summary>
    public const int VCpu = 254;

    /// <summary>Virtual processors that the platform has been tested with.</summary>
    public const int TestedVCpu = 128;

    /// <summary>Memory in GB: more would forbid snapshots with memory.</summary>
    public const int MemoryGb = 1536;

    /// <summary>One disk in GB. The platform says 2 TB; read in the smaller way, since its disk format ends below 2 TiB.</summary>
    public const int DiskGb = 2000;

    /// <summary>Ceph disks of one carrier: 24 slots without the operating system's disk and the CD drive (V58).</summary>
    public const int CephDisks = 22;
}
