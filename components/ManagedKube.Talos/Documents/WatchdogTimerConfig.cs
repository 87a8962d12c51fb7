namespace ManagedKube.Talos.Documents;

/// <summary>A watchdog that restarts the machine when Talos no longer feeds it.</summary>
internal sealed record WatchdogTimerConfig(string Device, string Timeout) : TalosDocument;
