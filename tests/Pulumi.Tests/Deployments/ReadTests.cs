using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class ReadTests
{
    [Fact]
    public async Task A_resource_with_an_id_is_read_instead_of_registered()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }, new()
        {
            Id = "i-1",
            Version = "1.2.3",
            AdditionalSecretOutputs = { "address" },
            Provider = new TestProvider("prov"),
        }));

        Assert.Equal(
            new ReadResourceRequest
            {
                Id = "i-1",
                Type = "test:index:Server",
                Name = "web",
                Parent = "urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev",
                Properties = Wire.Fields(("disks", Wire.List()), ("image", Wire.Text("i"))),
                Provider = "urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id",
                Version = "1.2.3",
                AcceptSecrets = true,
                AcceptResources = true,
                AdditionalSecretOutputs = { "address" },
            },
            Assert.Single(engine.Monitor.Reads));
        Assert.DoesNotContain(engine.Monitor.Registrations, request => request.Name == "web");
    }

    [Fact]
    public async Task An_empty_id_means_that_the_resource_is_registered()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAndGetRequestAsync("web", () => _ = new Server("web", new() { Image = "i" }, new() { Id = "" }));

        Assert.Empty(engine.Monitor.Reads);
    }

    [Fact]
    public async Task A_stack_reference_gives_each_output_its_own_secrecy()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRead = _ => Wire.Fields(
            ("name", Wire.Text("org/net/dev")),
            ("outputs", Wire.Secret(Wire.Object(("open", Wire.Number(1)), ("hidden", Wire.Text("s"))))),
            ("secretOutputNames", Wire.List(Wire.Text("hidden"))));

        StackReference? reference = null;
        Assert.Equal(0, await engine.RunAsync(() => reference = new StackReference("org/net/dev")));

        var read = Assert.Single(engine.Monitor.Reads);
        Assert.Equal(("pulumi:pulumi:StackReference", "org/net/dev", "org/net/dev"), (read.Type, read.Name, read.Id));
        Assert.False(await Output.IsSecretAsync(reference!.GetOutput("open")));
        Assert.True(await Output.IsSecretAsync(reference.RequireOutput("hidden")));
        Assert.Null(await OutputUtilities.GetValueAsync(reference.GetOutput("missing")));
        Assert.Equal(1.0, await reference.GetValueAsync("open"));
        Assert.Equal("s", (await reference.GetOutputDetailsAsync("hidden")).SecretValue);
        await Assert.ThrowsAsync<InvalidOperationException>(() => reference.RequireValueAsync("hidden"));
        await Assert.ThrowsAsync<KeyNotFoundException>(() => reference.RequireValueAsync("missing"));
    }
}
