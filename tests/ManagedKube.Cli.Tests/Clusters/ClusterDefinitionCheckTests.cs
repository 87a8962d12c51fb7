using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Clusters;

public sealed class ClusterDefinitionCheckTests : IDisposable
{
    private const string Valid =
        """
          managedkube:target: simulator
          managedkube:cluster:
            code: ctodev
            offering: core
            environment: devtest
            zones: [AZ05]
            hosts: {class: STANDARD}
            network:
              range: 10.20.0.0/22
              podRange: 10.241.0.0/16
              serviceRange: 10.95.0.0/16
              dnsServers: [10.20.0.1]
              ntpServers: [ntp1.example.net, ntp2.example.net]
            ceph:
              storageRepository: sr011-{zone}
              disksGb: [300]
            workers:
              - name: general
                count: 3
                vcpu: 12
                memoryGb: 24
            exposure:
              publicIps: [203.0.113.65, 203.0.113.66]
              operators: [198.51.100.0/28]
            versions:
              talos: 1.14.6
              kubernetes: 1.36.5

        """;

    private readonly TestProject _project = new() { Checks = [new ClusterDefinitionCheck()] };

    [Fact]
    public async Task A_good_definition_is_valid()
    {
        Assert.Equal(ExitCode.Done, await _project.WithStack("ctodev", Valid).RunAsync("validate", "ctodev"));

        Assert.EndsWith("ctodev: valid\n", _project.Output);
    }

    [Theory]
    [InlineData("memoryGb: 24", "memoryGb: lots", 22, 9, "cluster.workers[0].memoryGb: \"lots\" is not")]
    [InlineData("memoryGb: 24", "memoryGb: 4", 22, 9, "cluster.workers[0].memoryGb: ")]
    [InlineData("hosts: {class", "host: {class", 8, 5, "Did you mean \"hosts\"?")]
    [InlineData("    versions:\n      talos: 1.14.6\n", "    versions:\n", 26, 5, "cluster.versions.talos: This setting is missing.")]
    [InlineData("range: 10.20.0.0/22", "range: 10.20.0.0/24", 10, 7, "cluster.network.range: ")]
    [InlineData("zones: [AZ05]", "zones: [AZ05, AZ99]", 7, 19, "cluster.zones[1]: ")]
    public async Task A_problem_is_told_with_line_and_column(string good, string bad, int line, int column, string message)
    {
        Assert.Contains(good, Valid, StringComparison.Ordinal);

        Assert.Equal(
            ExitCode.WrongUsage,
            await _project.WithStack("ctodev", Valid.Replace(good, bad, StringComparison.Ordinal)).RunAsync("validate", "ctodev"));

        Assert.Contains(_project.Output.Split('\n'), text =>
            text.StartsWith($"error: customers/Pulumi.ctodev.yaml:{line}:{column}: ", StringComparison.Ordinal) && text.Contains(message, StringComparison.Ordinal));
        Assert.EndsWith("ctodev: not valid\n", _project.Output);
    }

    [Fact]
    public async Task A_patch_that_Talos_would_not_take_is_told_with_line_and_column()
    {
        const string Patch = "memoryGb: 24\n        patches:\n          - |\n            machine: {nonsense: true}\n";

        Assert.Equal(
            ExitCode.WrongUsage,
            await _project.WithStack("ctodev", Valid.Replace("memoryGb: 24\n", Patch, StringComparison.Ordinal)).RunAsync("validate", "ctodev"));

        Assert.Contains(_project.Output.Split('\n'), text =>
            text.StartsWith("error: customers/Pulumi.ctodev.yaml:24:13: cluster.workers[0].patches[0]: ", StringComparison.Ordinal)
            && text.Contains("machine.nonsense is no field that Talos knows here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("preview")]
    [InlineData("up", "--yes")]
    public async Task A_wrong_definition_keeps_the_program_from_running(params string[] verb)
    {
        _project.WithStack("ctodev", Valid.Replace("memoryGb: 24", "memoryGb: lots", StringComparison.Ordinal));

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync([verb[0], "ctodev", .. verb[1..], "--json"]));

        Assert.Empty(_project.Engine.Calls);
        Assert.Empty(_project.Targets.Opened);
        Assert.False(Directory.Exists(_project.Home.Path));
        Assert.Contains(":22:9: ", _project.Json.GetProperty("diagnostics")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("drift")]
    [InlineData("destroy", "--yes")]
    public async Task What_does_not_run_the_program_does_not_need_a_right_definition(params string[] verb)
    {
        _project.WithStack("ctodev", Valid.Replace("memoryGb: 24", "memoryGb: lots", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, await _project.RunAsync([verb[0], "ctodev", .. verb[1..]]));
    }

    [Fact]
    public async Task A_missing_cluster_is_told()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.WithStack("ctodev").RunAsync("validate", "ctodev"));

        Assert.StartsWith("error: customers/Pulumi.ctodev.yaml:1:1: cluster: This setting is missing.", _project.Output);
    }

    public void Dispose() => _project.Dispose();
}
