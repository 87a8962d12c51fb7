namespace ManagedKube.OpenIaaS.Telemetry;

/// <summary>
/// What an OpenTelemetry set-up subscribes to. Spans and metrics carry methods, paths without query, status codes, ids and the
/// platform's reasons; never headers, bodies, tokens or cloud-init.
/// </summary>
public static class OpenIaaSTelemetry
{
    /// <summary>Name of the activity source: one span for each order, from its request to the end of its activity.</summary>
    public const string SourceName = "ManagedKube.OpenIaaS";

    /// <summary>Name of the meter: requests, waits for the rate budget, durations of activities and how late their end was noticed.</summary>
    public const string MeterName = "ManagedKube.OpenIaaS";
}
