using ManagedKube.NodeDriver.Tests.Support;

namespace ManagedKube.NodeDriver.Tests.Verbs;

public sealed class BootstrapTests : IDisposable
{
    private readonly FakeCluster _cluster = new() { IsBootstrapped = false };

    [Fact]
    public async Task Etcd_is_bootstrapped_on_the_first_control_plane()
    {
        var (code, output) = await _cluster.RunAsync("bootstrap", _cluster.Request());

        Assert.Equal(0, code);
        Assert.Equal(["bootstrap acmeo-cp-01"], _cluster.Orders);
        Assert.Contains("\"kubernetesVersion\":\"1.36.5\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await _cluster.RunAsync("bootstrap", _cluster.Request());
        await _cluster.RunAsync("bootstrap", _cluster.Request());

        Assert.Single(_cluster.Orders);
    }

    [Fact]
    public async Task A_new_first_control_plane_joins_the_etcd_that_lives_on_the_others()
    {
        _cluster.IsBootstrapped = true;
        _cluster["acmeo-cp-01"].IsMember = false;

        Assert.Equal(0, (await _cluster.RunAsync("bootstrap", _cluster.Request())).ExitCode);
        Assert.Empty(_cluster.Orders);
    }

    [Fact]
    public async Task A_machine_that_is_not_there_yet_or_has_no_time_yet_is_asked_again()
    {
        _cluster["acmeo-cp-01"].AwayFor = 5;
        _cluster.BootstrapErrors.Enqueue("rpc error: code = FailedPrecondition desc = time is not in sync yet");
        _cluster.BootstrapErrors.Enqueue("rpc error: code = Unavailable desc = connection refused");

        Assert.Equal(0, (await _cluster.RunAsync("bootstrap", _cluster.Request())).ExitCode);
        Assert.Equal(["bootstrap acmeo-cp-01"], _cluster.Orders);
    }

    [Fact]
    public async Task What_another_run_has_bootstrapped_meanwhile_is_taken()
    {
        _cluster.BootstrapErrors.Enqueue("rpc error: code = AlreadyExists desc = etcd data directory is not empty");
        var run = _cluster.RunAsync("bootstrap", _cluster.Request());
        _cluster.IsBootstrapped = true;

        Assert.Equal(0, (await run).ExitCode);
    }

    [Fact]
    public async Task A_machine_that_cannot_be_bootstrapped_says_why()
    {
        _cluster.BootstrapErrors.Enqueue("rpc error: code = InvalidArgument desc = etcd CA is missing");

        Assert.Equal(1, (await _cluster.RunAsync("bootstrap", _cluster.Request())).ExitCode);
        Assert.Equal("error: acmeo-cp-01 refuses to bootstrap etcd: rpc error: code = InvalidArgument desc = etcd CA is missing", _cluster.Progress[^1]);
    }

    [Fact]
    public async Task A_machine_that_never_answers_is_given_up_after_the_limit()
    {
        _cluster["acmeo-cp-01"].AwayFor = int.MaxValue;

        Assert.Equal(1, (await _cluster.RunAsync("bootstrap", _cluster.Request())).ExitCode);
        Assert.Equal("error: the Talos API of acmeo-cp-01 (10.20.0.21): not after 30 min. it does not answer", _cluster.Progress[^1]);
        Assert.InRange(_cluster.Time.Passed.TotalMinutes, 30, 31);
    }

    [Fact]
    public async Task Keys_lie_in_files_that_are_gone_afterwards_and_never_in_arguments()
    {
        await _cluster.RunAsync("bootstrap", _cluster.Request());

        Assert.Equal(2, _cluster.Files.Count);
        Assert.DoesNotContain(_cluster.Files, File.Exists);
        Assert.DoesNotContain(_cluster.Arguments, argument => argument.Contains("KEY", StringComparison.Ordinal) || argument.Length > 100);
    }

    public void Dispose() => _cluster.Dispose();
}
