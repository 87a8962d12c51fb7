using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Targets;

public sealed class TargetTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithVariable("PULUMI_CONFIG_PASSPHRASE", "x");

    [Fact]
    public async Task A_stack_file_without_a_target_is_refused()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.WithStack("a", "  managedkube:other: x\n").RunAsync("preview", "a"));

        Assert.Contains("does not say which outside it means. Write 'managedkube:target: simulator'", _project.Error);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task The_target_of_the_stack_file_is_opened_and_closed()
    {
        await _project.WithStack("a", "  managedkube:target: https://iaas.example.net\n").RunAsync("drift", "a");

        Assert.Equal("https://iaas.example.net", Assert.Single(_project.Targets.Opened).Name);
        Assert.Equal(1, _project.Targets.Closed);
    }

    [Fact]
    public async Task A_live_target_without_credentials_is_an_authentication_failure_that_tells_what_to_set()
    {
        _project.WithVariable("CLOUDTEMPLE_CLIENT_ID", "id");

        var refusal = await Assert.ThrowsAsync<CommandException>(() => OpenAsync("https://iaas.example.net"));

        Assert.Equal(ExitCode.Authentication, refusal.ExitCode);
        Assert.Contains("set CLOUDTEMPLE_SECRET_ID", refusal.Message);
        Assert.DoesNotContain("CLOUDTEMPLE_CLIENT_ID", refusal.Message);
    }

    [Fact]
    public async Task A_name_needs_an_address_in_the_environment()
    {
        var refusal = await Assert.ThrowsAsync<CommandException>(() => OpenAsync("production"));

        Assert.Equal(ExitCode.WrongUsage, refusal.ExitCode);
        Assert.Contains("CLOUDTEMPLE_HTTP_ADDR", refusal.Message);
    }

    [Fact]
    public async Task For_a_live_target_nothing_is_started()
    {
        _project.WithVariable("CLOUDTEMPLE_CLIENT_ID", "id").WithVariable("CLOUDTEMPLE_SECRET_ID", "secret");

        await using var session = await OpenAsync("https://iaas.example.net");

        Assert.Equal(["MK_ETCD_SNAPSHOTS"], session.Environment.Keys);
        Assert.False(Directory.Exists(_project.Home.Path));
    }

    public void Dispose() => _project.Dispose();

    private Task<ITargetSession> OpenAsync(string target) => new ManagedKube.Cli.Targets.Targets(_project.Host)
        .OpenAsync(new Target(target), _project.Home, 100, TestContext.Current.CancellationToken);
}
