using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Official;
using ManagedKube.Cli.Operations;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Engine.Deployments.Targeting;

namespace ManagedKube.Cli.Tests.Official;

public sealed class OfficialCliTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev").WithVariable("PATH", "");

    [Fact]
    public async Task Without_the_official_CLI_its_use_is_a_plain_failure()
    {
        Assert.Equal(ExitCode.Failed, await _project.RunAsync("preview", "ctodev", "--engine", "pulumi"));

        Assert.Contains("There is no 'pulumi' on the PATH", _project.Error);
        Assert.False(Directory.Exists(_project.Home.Path));
    }

    [Fact]
    public async Task It_gets_the_verb_the_state_the_passphrase_and_the_target()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for the official CLI is a shell script");
        var folder = WritePulumi("echo \"$@ $PULUMI_BACKEND_URL $PULUMI_CONFIG_PASSPHRASE $CLOUDTEMPLE_HTTP_ADDR\" >> \"$0.log\"; exit $(($# - 3))");
        _project.WithVariable("PATH", folder).WithVariable("PULUMI_CONFIG_PASSPHRASE", "secret");
        Directory.CreateDirectory(Path.Combine(_project.Home.State, ".pulumi", "stacks", "managedkube"));
        File.WriteAllText(Path.Combine(_project.Home.State, ".pulumi", "stacks", "managedkube", "ctodev.json"), "{}");

        Assert.Equal(
            ExitCode.Differences,
            await _project.RunAsync("up", "ctodev", "--yes", "--engine", "pulumi", "--message", "why", "--parallel", "3", "--refresh", "--skip-preview"));

        var backend = new Uri(_project.Home.State).AbsoluteUri;
        Assert.Equal(
            $"up --stack ctodev --yes --skip-preview --refresh --message why --parallel 3 {backend} secret http://127.0.0.1:1/\n",
            File.ReadAllText(Path.Combine(folder, "pulumi.log")));
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task A_stack_without_state_is_made_first()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for the official CLI is a shell script");
        var folder = WritePulumi("echo \"$1 $2\" >> \"$0.log\"");
        _project.WithVariable("PATH", folder);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev", "--engine", "pulumi"));

        Assert.Equal("stack init\npreview --stack\n", File.ReadAllText(Path.Combine(folder, "pulumi.log")));
    }

    [Fact]
    public async Task Grants_become_changes_of_the_state_right_before_the_operation()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the stand-in for the official CLI is a shell script");
        var folder = WritePulumi("echo \"$@\" >> \"$0.log\"");
        await _project.WithVariable("PATH", folder).WithStateAsync();
        await _project.RunAsync("unprotect", "ctodev", "data", "--reason", "order 4711", "--yes");

        await _project.RunAsync("preview", "ctodev", "--engine", "pulumi");
        await _project.RunAsync("destroy", "ctodev", "--yes", "--engine", "pulumi");
        await _project.RunAsync("destroy", "ctodev", "--yes", "--engine", "pulumi");

        Assert.Equal(
            ["preview --stack ctodev", $"state unprotect {RecordedStack.Disk} --stack ctodev --yes", "destroy --stack ctodev --yes", "destroy --stack ctodev --yes"],
            await File.ReadAllLinesAsync(Path.Combine(folder, "pulumi.log"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Targets_and_plans_are_passed_on() => Assert.Equal(
        "up --stack s --target **::a --replace **::b --target-dependents --plan /p --diff",
        string.Join(' ', OfficialArguments.Of(Verb.Up, "s", new OperationOptions
        {
            Targets = new TargetOptions { Targets = UrnPatterns.Parse("**::a"), Replaces = UrnPatterns.Parse("**::b"), TargetDependents = true },
            Plan = "/p",
            View = new PlanView { NewProperties = true },
        })));

    [Theory]
    [InlineData((int)Verb.Destroy, "destroy --stack s --yes")]
    [InlineData((int)Verb.Preview, "preview --stack s --expect-no-changes")]
    public void Only_options_that_a_verb_has_are_passed_on(int verb, string expected) => Assert.Equal(
        expected,
        string.Join(' ', OfficialArguments.Of((Verb)verb, "s", new OperationOptions { Yes = true, ExpectNoChanges = true })));

    public void Dispose() => _project.Dispose();

    private string WritePulumi(string script)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_project.Folder, "the bin")).FullName;
        var path = Path.Combine(folder, "pulumi");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }
}
