namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A schedule of a backup policy.</summary>
/// <param name="Cron">When, as a cron expression in <paramref name="Timezone"/>.</param>
/// <param name="Timezone">Its IANA name.</param>
/// <param name="Retention">How many restore points are kept.</param>
internal sealed record BackupScheduler(string Cron, string Timezone, int Retention);
