using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class UsageTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithStack("fuldev");

    [Theory]
    [InlineData("up")]
    [InlineData("up", "ctodev", "fuldev", "--yes")]
    [InlineData("preview", "ctodev", "--no-such-option")]
    [InlineData("preview", "ctodev", "--parallel", "0")]
    [InlineData("preview", "ctodev", "--parallel", "many")]
    [InlineData("preview", "ctodev", "--engine", "other")]
    [InlineData("preview", "ctodev", "--sim-speed", "0")]
    [InlineData("up", "ctodev", "--yes", "--wait-lock", "soon")]
    [InlineData("preview")]
    [InlineData]
    public async Task Wrong_usage_exits_with_2_and_touches_nothing(params string[] arguments)
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync(arguments));

        Assert.StartsWith("error: ", _project.Error);
        Assert.Empty(_project.Output);
        Assert.Empty(_project.Engine.Calls);
        Assert.False(Directory.Exists(_project.Home.Path));
    }

    [Fact]
    public async Task An_unknown_verb_is_answered_with_the_one_that_was_meant()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("previw", "ctodev"));

        Assert.Equal("error: There is no verb 'previw'. Did you mean 'preview'?\nSee 'mk --help'.\n", _project.Error);
    }

    [Fact]
    public async Task An_unknown_stack_exits_with_6_and_is_answered_with_the_one_that_was_meant_and_all_there_are()
    {
        Assert.Equal(ExitCode.NoSuchStack, await _project.RunAsync("preview", "ctodv"));

        Assert.Equal("error: There is no stack 'ctodv'. Did you mean 'ctodev'?\nThe stacks are: ctodev, fuldev.\n", _project.Error);
    }

    [Fact]
    public async Task With_json_a_failure_is_one_document_on_standard_output_too()
    {
        Assert.Equal(ExitCode.NoSuchStack, await _project.RunAsync("preview", "nix", "--json"));

        Assert.Equal("failed", _project.Json.GetProperty("result").GetString());
        Assert.Equal(0, _project.Json.GetProperty("summary").GetProperty("create").GetInt32());
        Assert.Contains("There is no stack 'nix'", _project.Json.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_folder_without_a_project_is_told()
    {
        File.Delete(Path.Combine(_project.Folder, "Pulumi.yaml"));

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("preview", "ctodev"));

        Assert.Contains("There is no Pulumi.yaml", _project.Error);
    }

    [Fact]
    public async Task The_project_of_another_folder_is_used_with_cwd()
    {
        using var other = new TestProject().WithStack("other");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("--cwd", other.Folder, "validate", "other"));

        Assert.Equal("other: valid\n", _project.Output);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("up", "--help")]
    [InlineData("sim", "start", "--help")]
    public async Task Help_ends_with_examples(params string[] arguments)
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync(arguments));

        Assert.Contains("\nExamples:\n  mk ", _project.Output);
        Assert.Empty(_project.Error);
    }

    [Fact]
    public async Task The_version_goes_to_standard_output()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("--version"));

        Assert.Matches(@"^\d+\.\d+\.\d+", _project.Output);
    }

    [Fact]
    public async Task Broken_YAML_is_told_with_its_place()
    {
        File.WriteAllText(_project.StackFile("ctodev"), "config:\n  managedkube:target: [simulator\n");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("preview", "ctodev"));

        Assert.Contains($"{_project.StackFile("ctodev")}:", _project.Error);
        Assert.Empty(_project.Engine.Calls);
    }

    public void Dispose() => _project.Dispose();
}
