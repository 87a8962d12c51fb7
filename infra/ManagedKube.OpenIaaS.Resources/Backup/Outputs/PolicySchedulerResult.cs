using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup.Outputs;

/// <summary>When a backup policy runs.</summary>
[OutputType]
public sealed class PolicySchedulerResult
{
    /// <summary>When it runs, as a cron expression.</summary>
    public readonly string? Cron;

    /// <summary>IANA name of the time zone of the expression.</summary>
    public readonly string? Timezone;

    /// <summary>How many restore points are kept.</summary>
    public readonly int Retention;

    /// <summary>Whether it is paused.</summary>
    public readonly bool TemporarilyDisabled;

    [OutputConstructor]
    private PolicySchedulerResult(string? cron, string? timezone, int retention, bool temporarilyDisabled)
    {
        Cron = cron;
        Timezone = timezone;
        Retention = retention;
        TemporarilyDisabled = temporarilyDisabled;
    }
}
