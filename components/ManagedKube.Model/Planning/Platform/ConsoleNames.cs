namespace ManagedKube.Model.Planning.Platform;

/// <summary>What the consoles that know single sign-on are called in plans (<see cref="PlatformHost.Service"/>).</summary>
public static class ConsoleNames
{
    /// <summary>Delivery from Git.</summary>
    public const string ArgoCd = "Argo CD";

    /// <summary>Dashboards.</summary>
    public const string Grafana = "Grafana";

    /// <summary>The registry.</summary>
    public const string Harbor = "Harbor";

    /// <summary>Backups.</summary>
    public const string Kasten = "Kasten";
}
