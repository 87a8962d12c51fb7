using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Telemetry;
using ManagedKube.OpenIaaS.Tests.Fakes;

namespace ManagedKube.OpenIaaS.Tests.Telemetry;

public sealed class TelemetryTests
{
    private const string Order = "POST compute/v1/open_iaas/virtual_machines";
    private const string CloudInit = "machine-secret-canary-4712";
    private readonly AcceleratedTime _time = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_is_a_span_until_its_activity_ends()
    {
        var activity = Guid.NewGuid().ToString();
        using var listening = new SpanListener();

        await CreateAsync(activity, """{"completed":{"result":"vm-1"}}""");

        var span = Assert.Single(listening.Of(activity));
        Assert.Equal(Order, span.DisplayName);
        Assert.Equal(ActivityStatusCode.Ok, span.Status);
    }

    [Fact]
    public async Task A_failed_order_is_a_failed_span_with_the_platforms_reason()
    {
        var activity = Guid.NewGuid().ToString();
        using var listening = new SpanListener();

        await Assert.ThrowsAsync<OpenIaaSException>(() => CreateAsync(activity, """{"failed":{"reason":"no room"}}"""));

        var span = Assert.Single(listening.Of(activity));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
        Assert.Contains("no room", span.StatusDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_and_activities_are_measured_and_nothing_measured_is_secret()
    {
        var seen = new ConcurrentQueue<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == OpenIaaSTelemetry.MeterName)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue(Describe(instrument, value, tags)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Enqueue(Describe(instrument, value, tags)));
        listener.Start();
        using var spans = new SpanListener();
        var activity = Guid.NewGuid().ToString();

        await CreateAsync(activity, """{"completed":{"stopDate":"2026-07-20T08:00:00.010Z","result":"vm-1"}}""");

        Assert.Contains(
            seen,
            line => line.StartsWith("openiaas.client.requests", StringComparison.Ordinal) && line.Contains("compute", StringComparison.Ordinal) && line.Contains("201", StringComparison.Ordinal));
        Assert.Contains(
            seen,
            line => line.StartsWith("openiaas.activity.duration", StringComparison.Ordinal) && line.Contains(Order, StringComparison.Ordinal));
        Assert.Contains(seen, line => line.StartsWith("openiaas.activity.notice_delay", StringComparison.Ordinal));
        var all = string.Join('\n', seen.Concat(spans.Of(activity).SelectMany(span => span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))));
        Assert.DoesNotContain(ScriptedApi.SecretId, all, StringComparison.Ordinal);
        Assert.DoesNotContain(CloudInit, all, StringComparison.Ordinal);
    }

    private static string Describe<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        $"{instrument.Name} {value} {string.Join(' ', tags.ToArray())}";

    private async Task CreateAsync(string activity, string state)
    {
        using var api = new ScriptedApi(_time)
            .On(Order, _ => ScriptedApi.Accepted(activity))
            .On($"GET activity/v1/activities/{activity}", $$"""{"id":"{{activity}}","state":{{state}}}""");
        using var client = api.Client();
        await client.VirtualMachines.CreateAsync(
            new NewVirtualMachine { Name = "a", TemplateId = "t", Cpu = 1, Memory = 1, CloudInit = new CloudInit(CloudInit, null) }, Cancel);
    }

    /// <summary>Collects the spans of all tests that run meanwhile; each test looks for its own.</summary>
    private sealed class SpanListener : IDisposable
    {
        private readonly ConcurrentQueue<System.Diagnostics.Activity> _spans = new();
        private readonly ActivityListener _listener;

        public SpanListener()
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = source => source.Name == OpenIaaSTelemetry.SourceName,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = _spans.Enqueue,
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public IEnumerable<System.Diagnostics.Activity> Of(string activityId) =>
            _spans.Where(span => activityId.Equals(span.GetTagItem("openiaas.activity.id")));

        public void Dispose() => _listener.Dispose();
    }
}
