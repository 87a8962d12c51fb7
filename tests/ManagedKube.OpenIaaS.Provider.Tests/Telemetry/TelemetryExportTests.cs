using System.Collections.Concurrent;
using System.Text;
using ManagedKube.OpenIaaS.Provider.Telemetry;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Exporter;

namespace ManagedKube.OpenIaaS.Provider.Tests.Telemetry;

public sealed class TelemetryExportTests : IDisposable
{
    private readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task A_collector_that_the_environment_names_gets_spans_and_metrics_of_what_was_done()
    {
        var received = new ConcurrentQueue<string>();
        await using var collector = await CollectAsync(received);
        var telemetry = TelemetryExport.Start(_ => "named", "1.2.3", options =>
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
            options.Endpoint = new Uri(collector.Urls.Single());
        });

        await _bench.CreateAsync(_bench.Machines, Wanted.Machine);
        telemetry!.Dispose();

        var all = string.Join('\n', received);
        Assert.Contains("pulumi-resource-openiaas", all, StringComparison.Ordinal);
        Assert.Contains("POST compute/v1/open_iaas/virtual_machines", all, StringComparison.Ordinal);
        Assert.Contains("openiaas.activity.duration", all, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_collector_nothing_is_sent(string? endpoint) => Assert.Null(TelemetryExport.Start(_ => endpoint, "1.2.3"));

    private static async Task<WebApplication> CollectAsync(ConcurrentQueue<string> received)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            received.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
            context.Response.StatusCode = StatusCodes.Status200OK;
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
