using ManagedKube.OpenIaaS.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ManagedKube.OpenIaaS.Provider.Telemetry;

/// <summary>
/// Sends the client's spans and metrics to an OpenTelemetry collector, when the environment names one. The variables are
/// OpenTelemetry's own: <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, <c>OTEL_EXPORTER_OTLP_PROTOCOL</c>, <c>OTEL_EXPORTER_OTLP_HEADERS</c>, …
/// A collector that does not answer never fails an operation.
/// </summary>
internal static class TelemetryExport
{
    /// <summary>The variable that turns it on.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private const string ServiceName = "pulumi-resource-openiaas";

    /// <summary>Starts sending; dispose the result to send what is left. Null: nothing is sent.</summary>
    public static IDisposable? Start(Func<string, string?> environment, string version, Action<OtlpExporterOptions>? configure = null)
    {
        if (string.IsNullOrWhiteSpace(environment(EndpointVariable)))
            return null;
        var resource = ResourceBuilder.CreateDefault().AddService(ServiceName, serviceVersion: version);
        var traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(OpenIaaSTelemetry.SourceName)
            .AddOtlpExporter(configure ?? (_ => { }))
            .Build();
        var metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(OpenIaaSTelemetry.MeterName)
            .AddOtlpExporter(configure ?? (_ => { }))
            .Build();
        return new Running(traces, metrics);
    }

    private sealed class Running(TracerProvider traces, MeterProvider metrics) : IDisposable
    {
        public void Dispose()
        {
            traces.Dispose();
            metrics.Dispose();
        }
    }
}
