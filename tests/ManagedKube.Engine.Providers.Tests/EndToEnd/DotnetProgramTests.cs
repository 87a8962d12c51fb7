using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Providers.Tests.Support;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Tests.EndToEnd;

/// <summary>A program on the .NET SDK, run by the engine over the wire, with its state on disk.</summary>
public sealed class DotnetProgramTests : IDisposable
{
    private const string Token = "c0nfigured-t0ken";

    private readonly ProgramStack _stack = new("RandomAndCommand");
    private readonly string _made;

    public DotnetProgramTests()
    {
        _made = Directory.CreateDirectory(Path.Combine(_stack.Folder, "made")).FullName;
        _stack.Configure("dir", _made);
        _stack.Configure("generation", "1");
        _stack.Configure("trigger", "1");
        _stack.Configure("token", Token, isSecret: true);
    }

    public void Dispose() => _stack.Dispose();

    [Fact]
    public async Task It_is_previewed_created_changed_refreshed_and_destroyed_and_no_secret_shows()
    {
        var preview = await _stack.PreviewAsync();
        Assert.Equal(UnknownValue.Instance, Outputs(preview)["stdout"].Unwrapped);
        Assert.Equal("hello", Outputs(preview).Text("greeting"));
        Assert.Empty(Directory.EnumerateFiles(_made));

        var created = await _stack.UpAsync();
        var password = Outputs(created).Text("password");
        Assert.Matches("^[A-Za-z0-9]{20}$", password);
        Assert.Matches("^c-[0-9a-f]{8}$", Outputs(created).Text("id"));
        Assert.InRange(Outputs(created).Number("integer"), 1, 6);
        Assert.Equal($"created with {Token}, {password}", Outputs(created).Text("stdout"));
        Assert.Equal("again", Outputs(created).Text("greetingAgain"));
        Assert.Equal(Outputs(created).Text("pet") + "\n", await File.ReadAllTextAsync(Path.Combine(_made, "pet"), Requests.Cancel));
        Assert.IsType<SecretValue>(Outputs(created)["password"]);
        Assert.IsType<SecretValue>(Outputs(created)["bytes"]);
        Assert.IsType<SecretValue>(Outputs(created)["stdout"]);
        string[] secrets = [Token, password, Outputs(created).Text("bytes")];
        AssertNothingShows(secrets);

        Assert.False((await _stack.UpAsync()).HasChanges);
        Assert.False((await _stack.PreviewAsync()).HasChanges);

        _stack.Configure("generation", "2");
        var keepers = await _stack.UpAsync();
        Assert.Equal(["create-replacement", "replace", "delete-replaced"], ProgramStack.StepsOf(keepers, "password"));
        Assert.Equal(["create-replacement", "replace", "delete-replaced"], ProgramStack.StepsOf(keepers, "pet"));
        Assert.Equal(["update"], ProgramStack.StepsOf(keepers, "command"));
        Assert.NotEqual(password, Outputs(keepers).Text("password"));
        Assert.Equal($"updated after created with {Token}, {password}", Outputs(keepers).Text("stdout"));
        Assert.All(["string", "id", "bytes", "uuid", "integer", "shuffle"], name => Assert.Equal(Outputs(created)[name], Outputs(keepers)[name]));
        AssertNothingShows([.. secrets, Outputs(keepers).Text("password")]);

        _stack.Configure("trigger", "2");
        Assert.Equal(["create-replacement", "replace", "delete-replaced"], ProgramStack.StepsOf(await _stack.UpAsync(), "command"));

        Assert.False((await _stack.RefreshAsync()).HasChanges);

        // The replacement's deletion has removed the files that its creation had made anew.
        await File.WriteAllTextAsync(Path.Combine(_made, "made"), "", Requests.Cancel);
        await File.WriteAllTextAsync(Path.Combine(_made, "pet"), "", Requests.Cancel);
        await _stack.DestroyAsync();
        Assert.Empty(Directory.EnumerateFiles(_made));
        Assert.Empty(_stack.State.Resources);
    }

    [Fact]
    public async Task A_failing_command_is_told_without_secrets_and_nothing_of_it_is_recorded()
    {
        _stack.Configure("dir", _made + "/missing");

        var failed = await _stack.TryUpAsync();

        Assert.Equal(DeploymentOutcome.ResourceFailed, failed.Outcome);
        Assert.DoesNotContain(_stack.State.Resources, state => state.Type == "command:local:Command");
        Assert.Empty(_stack.State.PendingOperations);
        var password = _stack.State.Resources.Single(state => state.Urn.Name == "password").Outputs.Text("result");
        Assert.Contains(_stack.Events.OfType<Diagnostic>(), diagnostic => diagnostic.Message.Contains("there is no folder", StringComparison.Ordinal));
        AssertNothingShows([Token, password]);

        _stack.Configure("dir", _made);
        var repaired = await _stack.UpAsync();
        Assert.Equal(["create"], ProgramStack.StepsOf(repaired, "command"));
        Assert.Equal(password, Outputs(repaired).Text("password"));
    }

    [Fact]
    public async Task A_command_that_fails_in_an_update_keeps_its_recorded_outputs()
    {
        var created = await _stack.UpAsync();
        // The command writes a file where now a folder is.
        File.Delete(Path.Combine(_made, "pet"));
        Directory.CreateDirectory(Path.Combine(_made, "pet"));
        _stack.Configure("generation", "2");

        var failed = await _stack.TryUpAsync();

        Assert.Equal(DeploymentOutcome.ResourceFailed, failed.Outcome);
        Assert.Equal(
            Outputs(created)["stdout"], _stack.State.Resources.Single(state => state.Type == "command:local:Command").Outputs["stdout"]);
        var error = Assert.Single(_stack.Events.OfType<Diagnostic>(), diagnostic => diagnostic.Message.Contains("exit code", StringComparison.Ordinal));
        Assert.Contains("updated after [secret]", error.Message, StringComparison.Ordinal);
        AssertNothingShows([Token, Outputs(created).Text("password")]);
    }

    private static PropertyMap Outputs(DeploymentResult result) => result.State.Resources.Single(state => state.Type == "pulumi:pulumi:Stack").Outputs;

    private void AssertNothingShows(string[] secrets)
    {
        foreach (var secret in secrets)
        {
            Assert.DoesNotContain(_stack.StateFiles, content => content.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events.OfType<Diagnostic>(), diagnostic => diagnostic.Message.Contains(secret, StringComparison.Ordinal));
            Assert.DoesNotContain(_stack.Events, item => item.ToString().Contains(secret, StringComparison.Ordinal));
        }
    }
}
