using System.Net;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class OpenApiDocumentTests
{
    [Theory]
    [InlineData("compute", "/api/compute/v1/open_iaas/virtual_machines/{id}/power", "patch")]
    [InlineData("vpc", "/api/vpc/v1/floating_ips", "post")]
    [InlineData("storage", "/api/storage/object/v1/buckets", "post")]
    [InlineData("iam", "/api/iam/v2/personal_access_tokens", "get")]
    public async Task Each_module_tells_its_paths_and_methods(string module, string path, string method)
    {
        await using var simulator = await TestSimulator.StartAsync();

        var text = await simulator.Client.GetStringAsync($"/api/{module}/docs/swagger.yml", TestContext.Current.CancellationToken);

        Assert.StartsWith("openapi: 3", text, StringComparison.Ordinal);
        var entry = text.Split($"  \"{path}\":\n")[1].Split("  \"/api/")[0];
        Assert.Contains($"    {method}:\n", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_module_that_does_not_exist_has_no_document()
    {
        await using var simulator = await TestSimulator.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, await simulator.StatusAsync(HttpMethod.Get, "/api/nowhere/docs/swagger.yml"));
    }
}
