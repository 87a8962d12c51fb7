using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Iam;

/// <summary>The roles that calls need.</summary>
internal static class RoleNames
{
    public const string ActivityRead = "activity_read";
    public const string ComputeRead = "compute_iaas_opensource_read";
    public const string ComputeInfrastructureRead = "compute_iaas_opensource_infrastructure_read";
    public const string ComputeManagement = "compute_iaas_opensource_management";
    public const string ComputePower = "compute_iaas_opensource_virtual_machine_power";
    public const string BackupRead = "backup_iaas_opensource_read";
    public const string BackupWrite = "backup_iaas_opensource_write";
    public const string TagRead = "tag_read";
    public const string TagWrite = "tag_write";
    public const string ObjectStorageRead = "object-storage_read";
    public const string ObjectStorageWrite = "object-storage_write";
    public const string ObjectStorageIam = "object-storage_iam_management";
    public const string VpcRead = "vpc_read";
    public const string VpcWrite = "vpc_write";
    public const string OfflineAccess = "iam_offline_access";

    public static readonly ImmutableArray<string> All =
    [
        ActivityRead, ComputeRead, ComputeInfrastructureRead, ComputeManagement, ComputePower, BackupRead, BackupWrite, TagRead, TagWrite,
        ObjectStorageRead, ObjectStorageWrite, ObjectStorageIam, VpcRead, VpcWrite, OfflineAccess,
    ];
}
