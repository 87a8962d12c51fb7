namespace ManagedKube.OpenIaaS.Backup;

/// <summary>When a backup policy runs.</summary>
/// <param name="TemporarilyDisabled">Whether it is paused.</param>
/// <param name="Retention">How many restore points are kept.</param>
/// <param name="Cron">Cron expression.</param>
/// <param name="Timezone">IANA name of the time zone of the expression.</param>
public sealed record BackupScheduler(bool TemporarilyDisabled, int Retention, string? Cron, string? Timezone);
