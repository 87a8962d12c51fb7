using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Tests.Support;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class ResponseTests
{
    [Fact]
    public async Task Outputs_have_the_values_of_the_response()
    {
        var server = await RegisterAsync(isDryRun: false, response => response.Object = Wire.Fields(
            ("image", Wire.Secret(Wire.Text("i2"))),
            ("disks", Wire.List(Wire.Object(("size", Wire.Number(10)))))));

        var image = await server.Image.DataTask;
        Assert.Equal(("i2", true, true), (image.Value, image.IsKnown, image.IsSecret));
        Assert.Equal([server], image.Resources);
        Assert.Equal(10, Assert.Single((await server.Disks.DataTask).Value).Size);
        Assert.Equal("web-id", (await server.Id.DataTask).Value);
        Assert.Equal("urn:pulumi:dev::proj::test:index:Server::web", (await server.Urn.DataTask).Value);
    }

    [Fact]
    public async Task A_missing_output_is_unknown_in_a_preview_and_known_otherwise()
    {
        static void WithoutAddress(RegisterResourceResponse response) => response.Id = "";

        var (previewed, updated) = (await RegisterAsync(true, WithoutAddress), await RegisterAsync(false, WithoutAddress));

        Assert.False((await previewed.Address.DataTask).IsKnown);
        Assert.False((await previewed.Id.DataTask).IsKnown);
        Assert.True((await updated.Address.DataTask) is { IsKnown: true, Value: null });
    }

    [Theory]
    [InlineData(Result.Fail)]
    [InlineData(Result.Skip)]
    public async Task Outputs_of_a_resource_that_failed_or_was_skipped_are_unknown(Result result)
    {
        var server = await RegisterAsync(false, response => response.Result = result);

        Assert.False((await server.Address.DataTask).IsKnown);
    }

    [Fact]
    public async Task Deeply_nested_outputs_can_be_read()
    {
        var value = Wire.Text("bottom");
        for (var depth = 0; depth < 900; depth++)
            value = Wire.Object(("d", value));

        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnInvoke = _ => new() { Return = Wire.Fields(("d", value)) };
        var depthRead = 0;
        var exitCode = await engine.RunAsync(() => _ = Deployment.Instance
            .Invoke<ImmutableDictionary<string, object>>("t:i:f", InvokeArgs.Empty)
            .Apply(result =>
            {
                for (object current = result; current is ImmutableDictionary<string, object> map; current = map["d"])
                    depthRead++;
                return depthRead;
            }));

        Assert.Equal((0, 901), (exitCode, depthRead));
    }

    [Fact]
    public async Task A_reference_is_read_as_an_object_of_the_resource_class()
    {
        const string Urn = "urn:pulumi:dev::proj::test:index:Server::other";
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnInvoke = request => new()
        {
            Return = request.Tok == "pulumi:pulumi:getResource"
                ? Wire.Fields(("urn", Wire.Text(Urn)), ("id", Wire.Text("other-id")), ("state", Wire.Object(("image", Wire.Text("i")))))
                : Wire.Fields(("server", Wire.Reference(
                    ("urn", Wire.Text(Urn)), ("id", Wire.Text("other-id")), ("packageVersion", Wire.Text("1.1.0"))))),
        };

        var seen = "";
        var exitCode = await engine.RunAsync(() => _ = Deployment.Instance.InvokeSingle<Resource>("t:i:f", InvokeArgs.Empty)
            .Apply(resource => ((Server)resource).Image)
            .Apply(image => seen = image));

        Assert.Equal((0, "i"), (exitCode, seen));
        Assert.DoesNotContain(engine.Monitor.Registrations, request => request.Name == "other");
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_is_a_warning_about_the_resource()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegister = (_, response) =>
        {
            if (response.Id.Length > 0)
                response.Object = Wire.Fields(("image", Value.ForBool(true)));
            return Task.CompletedTask;
        };
        await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }));

        var warning = Assert.Single(engine.Log.Messages);
        Assert.Equal((LogSeverity.Warning, "urn:pulumi:dev::proj::test:index:Server::web"), (warning.Severity, warning.Urn));
    }

    private static async Task<Server> RegisterAsync(bool isDryRun, Action<RegisterResourceResponse> change)
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_DRY_RUN"] = isDryRun ? "true" : "false";
        engine.Monitor.OnRegister = (request, response) =>
        {
            if (request.Name == "web")
                change(response);
            return Task.CompletedTask;
        };
        Server? server = null;
        Assert.Equal(0, await engine.RunAsync(() => server = new Server("web", new() { Image = "i" })));
        return server!;
    }
}
