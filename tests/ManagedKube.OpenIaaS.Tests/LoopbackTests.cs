using ManagedKube.OpenIaaS.Tests.Fakes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ManagedKube.OpenIaaS.Tests;

/// <summary>The client over real HTTP.</summary>
public sealed class LoopbackTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_order_travels_over_http()
    {
        await using var server = await StartAsync();
        using var client = new OpenIaaSClient(OpenIaaSSettings.Resolve(_ => null, server.Urls.Single(), "id", "secret"));

        Assert.Equal("vm-9", await client.VirtualMachines.CreateAsync(new() { Name = "a", TemplateId = "t", Cpu = 1, Memory = 1 }, Cancel));
    }

    [Fact]
    public async Task A_server_that_does_not_listen_is_unreachable()
    {
        var server = await StartAsync();
        var address = server.Urls.Single();
        await server.DisposeAsync();
        using var client = new OpenIaaSClient(OpenIaaSSettings.Resolve(_ => null, address, "id", "secret"), new AcceleratedTime());

        var error = await Assert.ThrowsAsync<OpenIaaSException>(() => client.LoginAsync(Cancel));

        Assert.Equal(OpenIaaSErrorKind.Unreachable, error.Kind);
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/iam/v2/auth/personal_access_token", () => ScriptedApi.Token(DateTimeOffset.UtcNow.AddMinutes(5)));
        app.MapPost("/api/compute/v1/open_iaas/virtual_machines", (HttpContext context) =>
        {
            context.Response.StatusCode = context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.Ordinal) ? 201 : 401;
            context.Response.Headers.Location = "act-1";
        });
        app.MapGet("/api/activity/v1/activities/act-1", () => Results.Text(
            """{"id":"act-1","state":{"completed":{"result":"vm-9"}}}""", "application/json"));
        await app.StartAsync(Cancel);
        return app;
    }
}
