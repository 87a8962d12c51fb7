using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class SecretsTests
{
    private const string Canary = "canary-7391";

    private readonly StackUnderTest _stack = new();

    private static PropertyValue Secret => ((PropertyValue)Canary).AsSecret();

    [Fact]
    public async Task A_secret_input_stays_one_in_inputs_outputs_and_answers()
    {
        ScriptedResource? a = null;
        await _stack.MustUpAsync(async sdk =>
        {
            a = await sdk.ThingAsync("a", PropertyMap.Of(("password", Secret), ("nested", PropertyMap.Of(("key", Secret), ("open", 1)))));
            await sdk.StackOutputsAsync(PropertyMap.Of(("password", a["password"])));
        });

        Assert.IsType<SecretValue>(_stack["a"].Inputs["password"]);
        Assert.IsType<SecretValue>(_stack["a"].Outputs["password"]);
        Assert.IsType<SecretValue>(a!["password"]);
        Assert.IsType<SecretValue>(_stack["proj-dev"].Outputs["password"]);
    }

    [Fact]
    public async Task Named_outputs_become_secret()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", null, request => request.AdditionalSecretOutputs.Add("serial")));
        Assert.IsType<SecretValue>(_stack["a"].Outputs["serial"]);
    }

    [Fact]
    public async Task A_changed_secret_is_a_difference_that_shows_neither_value()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("password", Secret))));
        var result = await _stack.MustUpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("password", ((PropertyValue)"another").AsSecret()))));
        var difference = Assert.Single(result.Steps.Single(step => step.Urn.Name == "a").Differences);
        Assert.Equal("[secret]", difference.Old!.ToString());
        Assert.Equal("[secret]", difference.New!.ToString());
    }

    [Fact]
    public async Task Neither_providers_nor_programs_get_a_secret_into_the_messages()
    {
        _stack.Provider.Before = call => call == "create a"
            ? throw new ProviderCallException($"password {Canary} is too weak", CallEffect.None)
            : Task.CompletedTask;
        await _stack.UpAsync(async sdk =>
        {
            await sdk.LogErrorAsync("nothing yet");
            sdk.Run.Output($"token={Canary}", false);
            await sdk.ThingAsync("a", PropertyMap.Of(("password", Secret)));
        });
        Assert.DoesNotContain(_stack.Events.All.OfType<Diagnostic>(), diagnostic => diagnostic.Message.Contains(Canary));
        Assert.DoesNotContain(_stack.Events.All.OfType<StepEnded>(), ended => ended.Error?.Contains(Canary) ?? false);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("[secret] is too weak"));
    }

    [Fact]
    public async Task Secret_configuration_reaches_the_default_provider_as_a_secret_and_no_output_of_the_program()
    {
        _stack.Request = _stack.Request with
        {
            Config = _stack.Request.Config.Add("test:token", new ConfigValue(Canary, IsSecret: true)).Add("test:region", new ConfigValue("here")),
        };
        await _stack.MustUpAsync(async sdk =>
        {
            sdk.Run.Output($"token={Canary}", true);
            await sdk.ThingAsync("a");
        });

        var provider = _stack.State.Resources.Single(state => state.IsProvider);
        Assert.IsType<SecretValue>(provider.Inputs["token"]);
        Assert.IsType<SecretValue>(provider.Outputs["token"]);
        Assert.Equal("here", provider.Inputs["region"]);
        Assert.Equal("token=[secret]", Assert.Single(_stack.Events.All.OfType<ProgramOutput>()).Line);
    }
}
