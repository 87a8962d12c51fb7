namespace ManagedKube.Model.Definition;

/// <summary>
/// The backup policies that machines carry, looked up by name in each zone. The platform starts no machine without
/// one (V32).
/// </summary>
public sealed record BackupPoliciesDefinition
{
    /// <summary>Nodes are rebuilt from configuration, etcd snapshots and Kasten, so they carry "no backup" (product spec 4.8).</summary>
    public const string DefaultNodes = "no-backup-{zone}";

    /// <summary>The Git Runner is backed up every day (product spec 4.8).</summary>
    public const string DefaultGitRunner = "daily-30d-{zone}";

    /// <summary>The policy of Kubernetes nodes.</summary>
    public ZonedName Nodes { get; init; } = new(DefaultNodes);

    /// <summary>The policy of the Git Runner.</summary>
    public ZonedName GitRunner { get; init; } = new(DefaultGitRunner);
}
