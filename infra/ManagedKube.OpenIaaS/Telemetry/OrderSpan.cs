using System.Diagnostics;
using ManagedKube.OpenIaaS.Activities;

namespace ManagedKube.OpenIaaS.Telemetry;

/// <summary>The span of one order, from its request to the end of its activity; nothing when nobody listens.</summary>
internal sealed class OrderSpan : IDisposable
{
    private static readonly ActivitySource Source = new(OpenIaaSTelemetry.SourceName);
    private readonly System.Diagnostics.Activity? _span;

    private OrderSpan(System.Diagnostics.Activity? span) => _span = span;

    public static OrderSpan Start(Order order)
    {
        var span = Source.StartActivity(order.Kind, ActivityKind.Client);
        span?.SetTag("openiaas.request", order.Request);
        return new(span);
    }

    public void Taken(string activityId) => _span?.SetTag("openiaas.activity.id", activityId);

    public void Completed() => _span?.SetStatus(ActivityStatusCode.Ok);

    public void Failed(OpenIaaSException failure) => _span?
        .SetStatus(ActivityStatusCode.Error, failure.Message)
        .SetTag("error.type", failure.Kind.ToString());

    public void Dispose() => _span?.Dispose();
}
