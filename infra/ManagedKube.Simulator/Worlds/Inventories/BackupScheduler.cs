namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A schedule of a backup policy: once a day.</summary>
/// <param name="At">When, in <paramref name="Timezone"/>.</param>
/// <param name="Timezone">Its IANA name.</param>
/// <param name="Retention">How many restore points are kept.</param>
internal sealed record BackupScheduler(TimeOnly At, string Timezone, int Retention)
{
    /// <summary>The same as a cron expression.</summary>
    public string Cron => $"{At.Minute} {At.Hour} * * *";

    /// <summary>The runs after one instant and up to another one, oldest first.</summary>
    public IEnumerable<DateTimeOffset> RunsBetween(DateTimeOffset after, DateTimeOffset until)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Timezone);
        var last = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(until, zone).DateTime);
        for (var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(after, zone).DateTime); day <= last; day = day.AddDays(1))
        {
            var local = day.ToDateTime(At);
            var run = new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
            if (run > after && run <= until)
                yield return run;
        }
    }
}
