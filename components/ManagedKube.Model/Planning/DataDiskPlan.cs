namespace ManagedKube.Model.Planning;

/// <summary>A disk beside the operating system's: a Ceph disk or a worker's local disk.</summary>
/// <param name="Name">The disk's name, which begins with its machine's.</param>
/// <param name="SizeBytes">Its size in bytes.</param>
/// <param name="StorageRepository">The repository that it lies on, in the machine's zone.</param>
public sealed record DataDiskPlan(string Name, long SizeBytes, string StorageRepository)
{
    /// <summary>Its size in GB (1024³ bytes).</summary>
    public long SizeGb => SizeBytes / MachinePlan.BytesPerGb;
}
