using System.Collections.Immutable;
using System.Globalization;

namespace ManagedKube.Model.Planning.Backup;

/// <summary>The names of the platform's backup objects (product spec 4.8). A client cannot use them for its own (V78).</summary>
public static class KastenNames
{
    /// <summary>The location profile.</summary>
    public const string Profile = "s3-ct";

    /// <summary>The policy that backs up the platform itself. Older clusters call it <c>infra-backup</c>.</summary>
    public const string InfrastructurePolicy = "infra-backups";

    /// <summary>How many hours a day has, each with a policy for the client's namespaces.</summary>
    internal const int Hours = 24;

    /// <summary>All of them.</summary>
    public static ImmutableHashSet<string> Reserved { get; } =
        [Profile, InfrastructurePolicy, "infra-backup", .. Enumerable.Range(0, Hours).Select(ClientPolicy)];

    /// <summary>The policy that runs at <paramref name="hour"/> o'clock UTC.</summary>
    public static string ClientPolicy(int hour) => $"backup-daily-customer-{Daily(hour)}";

    /// <summary>The key of the label that puts a namespace under that policy; its value is <c>true</c>.</summary>
    public static string NamespaceLabel(int hour) => $"kasten-{Daily(hour)}-r7d";

    private static string Daily(int hour) => string.Create(CultureInfo.InvariantCulture, $"daily{hour:00}");
}
