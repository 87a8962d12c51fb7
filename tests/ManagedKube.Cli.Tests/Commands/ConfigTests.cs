using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class ConfigTests : IDisposable
{
    private readonly TestProject _project = new TestProject()
        .WithStack("ctodev", "  managedkube:target: simulator  # stays\n  # a comment\n  managedkube:cluster: {workers: [{count: 3}]}\n")
        .WithVariable("PULUMI_CONFIG_PASSPHRASE", RecordedStack.Passphrase);

    [Fact]
    public async Task A_value_is_set_read_and_removed_and_the_rest_of_the_file_stays()
    {
        var before = Text;

        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "set", "ctodev", "size", "3"));
        Assert.Equal(before + "  managedkube:size: \"3\"\n", Text);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "get", "ctodev", "size"));
        Assert.Equal("3\n", _project.Output);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "rm", "ctodev", "managedkube:size"));
        Assert.Equal(before, Text);
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("config", "rm", "ctodev", "size"));
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("config", "get", "ctodev", "size"));
    }

    [Fact]
    public async Task A_path_leads_into_a_value()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "set", "ctodev", "cluster.workers[0].count", "5", "--path"));
        Assert.Contains("{workers: [{count: 5}]}", Text);
        await _project.RunAsync("config", "get", "ctodev", "cluster.workers[0].count", "--path");
        Assert.Equal("5\n", _project.Output);
    }

    [Fact]
    public async Task A_secret_comes_from_standard_input_and_is_encrypted_in_the_file()
    {
        _project.Host = _project.Host with { In = new StringReader("s3cr3t\n") };

        Assert.Equal(ExitCode.Done, await _project.RunAsync("config", "set", "ctodev", "password", "--secret"));

        Assert.DoesNotContain("s3cr3t", Text + _project.Error);
        Assert.Contains("encryptionsalt: v1:", Text);
        await _project.RunAsync("config", "get", "ctodev", "password");
        Assert.Equal("s3cr3t\n", _project.Output);
    }

    [Fact]
    public async Task A_secret_is_encrypted_with_the_salt_of_the_recorded_state()
    {
        await _project.WithStateAsync();

        await _project.RunAsync("config", "set", "ctodev", "password", "s3cr3t", "--secret");

        Assert.Contains($"encryptionsalt: {RecordedStack.Salt}\n", Text);
    }

    [Theory]
    [InlineData("a:b:c")]
    [InlineData("")]
    public async Task What_is_no_key_is_told(string key)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("config", "set", "ctodev", key, "x"));
    }

    [Fact]
    public async Task What_the_project_declares_is_checked_before_anything_runs()
    {
        File.AppendAllText(
            Path.Combine(_project.Folder, "Pulumi.yaml"),
            "config:\n  size: {type: integer}\n  password: {type: string, secret: true}\n  region: {type: string, default: fr1}\n  other:\n    type: boolean\n");
        await _project.RunAsync("config", "set", "ctodev", "password", "plain");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("preview", "ctodev"));
        Assert.Contains("'managedkube:other', 'managedkube:size'", _project.Error);
        Assert.Contains("'managedkube:password' must be encrypted", _project.Error);

        foreach (var words in new string[][] { ["size", "4"], ["other", "true"], ["password", "x", "--secret"] })
            await _project.RunAsync(["config", "set", "ctodev", .. words]);
        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));
        Assert.Equal("fr1", _project.Engine.Requests[0].Config["managedkube:region"].Text);
    }

    public void Dispose() => _project.Dispose();

    private string Text => File.ReadAllText(_project.StackFile("ctodev"));
}
