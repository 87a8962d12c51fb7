using System.Diagnostics.Metrics;

namespace ManagedKube.OpenIaaS.Telemetry;

/// <summary>The client's metrics; names and units follow OpenTelemetry's conventions.</summary>
internal static class Meters
{
    /// <summary>Tag: module of the API, for example <c>compute</c>.</summary>
    public const string Module = "openiaas.module";

    /// <summary>Tag: kind of an order, its request without ids.</summary>
    public const string Order = "openiaas.order";

    /// <summary>Tag: how an activity ended, <c>completed</c> or <c>failed</c>.</summary>
    public const string Outcome = "openiaas.outcome";

    private static readonly Meter Meter = new(OpenIaaSTelemetry.MeterName);

    /// <summary>Attempts sent, by module, method and status; 0 when no answer came.</summary>
    public static readonly Counter<long> Requests =
        Meter.CreateCounter<long>("openiaas.client.requests", "{request}", "Requests sent, each attempt counted.");

    /// <summary>Time that a request waited for the rate budget.</summary>
    public static readonly Histogram<double> BudgetWait =
        Meter.CreateHistogram<double>("openiaas.client.budget.wait", "s", "Time that a request waited for the rate budget.");

    /// <summary>Time that the platform worked on an activity.</summary>
    public static readonly Histogram<double> ActivityDuration =
        Meter.CreateHistogram<double>("openiaas.activity.duration", "s", "Time from an order to the end of its activity.");

    /// <summary>Time between the end of an activity, by the platform's clock, and its notice here.</summary>
    public static readonly Histogram<double> NoticeDelay =
        Meter.CreateHistogram<double>("openiaas.activity.notice_delay", "s", "Time from the end of an activity until it was noticed.");
}
