using System.Text.Json;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Deployments;

public sealed class ConfigTests
{
    private sealed record Zone(string Name, int Hosts);

    [Fact]
    public Task Values_are_read_by_namespace_and_key()
        => RunAsync(() =>
        {
            Assert.Equal("plain", new Config().Require("text"));
            Assert.Equal("plain", new Config("proj:config").Get("text"));
            Assert.Equal("long", new Config("other").Get("text"));
            Assert.Null(new Config("other").Get("flag"));
        });

    [Fact]
    public Task Values_are_read_as_their_types()
        => RunAsync(() =>
        {
            var config = new Config();
            Assert.True(config.RequireBoolean("flag"));
            Assert.Equal(42, config.GetInt32("number"));
            Assert.Equal(1.5, config.RequireDouble("ratio"));
            Assert.Equal(new Zone("az1", 3), config.GetObject<Zone>("zone", new JsonSerializerOptions(JsonSerializerDefaults.Web)));
            Assert.Null(config.GetObject<Zone>("none"));
            Assert.Null(config.GetInt32("none"));
        });

    [Fact]
    public Task Secret_methods_give_secret_outputs()
        => RunAsync(async () =>
        {
            var config = new Config();
            Assert.True(await Output.IsSecretAsync(config.RequireSecret("text")));
            Assert.True(await Output.IsSecretAsync(config.RequireSecretInt32("number")));
            Assert.True(await Output.IsSecretAsync(config.GetSecretObject<JsonElement>("zone")!));
            Assert.Null(config.GetSecret("none"));
            Assert.Null(config.GetSecretBoolean("none"));
        });

    [Fact]
    public Task A_value_of_the_wrong_type_is_named_with_its_key()
        => RunAsync(() =>
        {
            var config = new Config();
            AssertError("Configuration 'proj:text' value 'plain' is not a valid Boolean", () => config.GetBoolean("text"));
            AssertError("Configuration 'proj:text' value 'plain' is not a valid Int32", () => config.RequireInt32("text"));
            AssertError("Configuration 'proj:text' value 'plain' is not a valid Zone", () => config.GetObject<Zone>("text"));
        });

    [Fact]
    public Task A_secret_of_the_wrong_type_is_not_shown()
        => RunAsync(() =>
        {
            var config = new Config();
            AssertError("Configuration 'proj:password' value [secret] is not a valid Int32", () => config.GetInt32("password"));
            AssertError("Configuration 'proj:text' value [secret] is not a valid Double", () => config.GetSecretDouble("text"));
        });

    [Fact]
    public Task A_missing_value_comes_with_the_remedy()
        => RunAsync(() => AssertError(
            "Missing Required configuration variable 'proj:none'\n"
            + "\tplease set a value using the command `pulumi config set proj:none <value>`",
            () => new Config().Require("none")));

    [Fact]
    public async Task Configuration_that_is_not_json_is_refused_without_showing_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_CONFIG"] = "{ hunter2";

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => engine.RunAsync(() => { }));
        Assert.Contains("PULUMI_CONFIG", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    private static Task RunAsync(Action body)
        => RunAsync(() =>
        {
            body();
            return Task.CompletedTask;
        });

    private static async Task RunAsync(Func<Task> body)
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_CONFIG"] = """
            {
              "proj:text": "plain", "proj:flag": "true", "proj:number": "42", "proj:ratio": "1.5",
              "proj:zone": "{\"name\":\"az1\",\"hosts\":3}", "proj:password": "hunter2", "other:config:text": "long"
            }
            """;
        engine.Environment["PULUMI_CONFIG_SECRET_KEYS"] = """["proj:config:password"]""";
        var exitCode = await engine.RunAsync(async () =>
        {
            await body();
            return new Dictionary<string, object?>();
        });
        Assert.True(exitCode == 0, string.Join('\n', engine.Log.Errors));
    }

    private static void AssertError(string message, Func<object?> read)
        => Assert.Equal(message, Assert.Throws<RunException>(read).Message);
}
