namespace ManagedKube.Talos.Settings;

/// <summary>Options of etcd. A change needs a reboot of each control plane.</summary>
public sealed record EtcdSettings
{
    /// <summary>Where every control plane answers with etcd's metrics, in clear and without a certificate; null for nowhere.</summary>
    public string? MetricsUrl { get; init; } = "http://0.0.0.0:2381";

    /// <summary>The most that the database may hold, in bytes; null for etcd's own 2 GiB. More than 8 GiB is advised against.</summary>
    public long? QuotaBytes { get; init; }
}
