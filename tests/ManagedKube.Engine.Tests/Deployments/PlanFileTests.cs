using System.Text;
using System.Text.Json;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class PlanFileTests
{
    // Deriving its key takes a good part of a second.
    private static readonly SecretTexts Secrets = new(PassphraseSecretsManager.Create("passphrase"));

    private readonly StackUnderTest _stack = new();

    private static async Task Program(ScriptedSdk sdk)
    {
        var a = await sdk.ThingAsync(
            "a", PropertyMap.Of(("size", 2), ("password", ((PropertyValue)"hidden text").AsSecret())), request => request.Protect = true);
        await sdk.ThingAsync("b", PropertyMap.Of(("from", a["serial"])), request => request.Uses("from", a));
        await sdk.StackOutputsAsync(PropertyMap.Of(("serial", a["serial"])));
    }

    private async Task<byte[]> SaveAsync()
    {
        _stack.Request = _stack.Request with
        {
            Config = _stack.Request.Config
                .Add("proj:list", new ConfigValue("[1,2]", IsObject: true))
                .Add("proj:token", new ConfigValue("hidden config", IsSecret: true)),
        };
        await _stack.MustUpAsync(sdk => Task.WhenAll(sdk.ThingAsync("a", PropertyMap.Of(("size", 1), ("old", 1)), request => request.Protect = true), sdk.ThingAsync("c")));
        return PlanFile.Write((await _stack.PreviewAsync(Program)).ToPlan(), Secrets);
    }

    [Fact]
    public async Task It_is_Pulumis_deployment_plan()
    {
        using var document = JsonDocument.Parse(await SaveAsync());
        var plan = document.RootElement;
        var a = plan.GetProperty("resourcePlans").GetProperty(_stack.UrnOf("a").Text);
        var goal = a.GetProperty("goal");

        Assert.Equal("update", a.GetProperty("steps")[0].GetString());
        Assert.Equal("test:index:Thing", goal.GetProperty("type").GetString());
        Assert.True(goal.GetProperty("protect").GetBoolean());
        Assert.Equal(2, goal.GetProperty("inputDiff").GetProperty("updates").GetProperty("size").GetInt32());
        Assert.Equal("old", goal.GetProperty("inputDiff").GetProperty("deletes")[0].GetString());
        Assert.True(goal.GetProperty("inputDiff").GetProperty("adds").GetProperty("password").TryGetProperty("ciphertext", out _));
        Assert.Equal(32, a.GetProperty("seed").GetBytesFromBase64().Length);
        Assert.Equal("delete", plan.GetProperty("resourcePlans").GetProperty(_stack.UrnOf("c").Text).GetProperty("steps")[0].GetString());
        Assert.Equal("[1,2]", plan.GetProperty("config").GetProperty("proj:list").GetRawText());
        Assert.True(plan.GetProperty("config").GetProperty("proj:token").TryGetProperty("secure", out _));
        Assert.StartsWith("v", plan.GetProperty("manifest").GetProperty("version").GetString());
    }

    [Fact]
    public async Task No_secret_is_in_it_in_clear() => Assert.DoesNotContain("hidden", Encoding.UTF8.GetString(await SaveAsync()));

    [Fact]
    public async Task An_update_bound_to_what_is_read_back_does_what_was_planned_and_nothing_else()
    {
        var plan = PlanFile.Read(await SaveAsync(), Secrets);
        _stack.Request = _stack.Request with { Plan = plan };

        Assert.Equal(DeploymentOutcome.PlanViolated, (await _stack.UpAsync(async sdk =>
        {
            await Program(sdk);
            await sdk.ThingAsync("d");
        })).Outcome);

        _stack.Request = _stack.Request with { Plan = plan };
        await _stack.MustUpAsync(Program);
        Assert.Equal(["a", "b"], _stack.Names.Order());
    }

    [Fact]
    public async Task It_tells_how_itsSecrets_are_encrypted() =>
        Assert.Equal(Secrets.Manager.State["salt"]!.GetValue<string>(), PlanFile.ReadSecretsState(await SaveAsync())!.PassphraseSalt);

    [Fact]
    public async Task A_plan_in_an_envelope_is_read_too()
    {
        var plan = Encoding.UTF8.GetString(await SaveAsync());
        Assert.Equal(PlanFile.Read(Encoding.UTF8.GetBytes(plan), Secrets).Resources.Keys, PlanFile.Read(Encoding.UTF8.GetBytes($$"""{"version":1,"plan":{{plan}}}"""), Secrets).Resources.Keys);
    }

    [Theory]
    [InlineData("hello", "no JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("{}", "resourcePlans")]
    [InlineData("""{"version":2,"plan":{}}""", "version 2")]
    [InlineData("""{"resourcePlans":{"x":{}}}""", "not a URN")]
    [InlineData("""{"resourcePlans":{"urn:pulumi:a::b::c::d":{"steps":["explode"]}}}""", "no operation 'explode'")]
    public void What_is_no_plan_is_refused_in_words(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<FormatException>(() => PlanFile.Read(Encoding.UTF8.GetBytes(text), Secrets)).Message);
}
