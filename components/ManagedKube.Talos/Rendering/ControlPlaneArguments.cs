using System.Globalization;
using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Rendering;

/// <summary>Arguments of control-plane components that are the same in every form of configuration.</summary>
internal static class ControlPlaneArguments
{
    /// <summary>Aggregated APIs are asked at their pods, so that the API server depends on no service address.</summary>
    public static IReadOnlyDictionary<string, string> ApiServer { get; } = new Dictionary<string, string> { ["enable-aggregator-routing"] = "true" };

    /// <summary>Controller manager and scheduler show their metrics to the cluster, not only to themselves.</summary>
    public static IReadOnlyDictionary<string, string> Metrics { get; } = new Dictionary<string, string> { ["bind-address"] = "0.0.0.0" };

    public static SortedDictionary<string, string>? Of(EtcdSettings etcd)
    {
        var arguments = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (etcd.MetricsUrl is { } url)
            arguments["listen-metrics-urls"] = url;
        if (etcd.QuotaBytes is { } quota)
            arguments["quota-backend-bytes"] = quota.ToString(CultureInfo.InvariantCulture);
        return arguments.Count > 0 ? arguments : null;
    }

    /// <summary>The stated names and those by which the node itself asks its API server.</summary>
    public static IReadOnlyList<string> CertificateNames(ClusterSettings cluster) =>
        [.. cluster.ApiCertificateNames.Append("127.0.0.1").Append("localhost").Distinct(StringComparer.Ordinal)];
}
