using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class PlanCommandTests : IDisposable
{
    private const string Cluster =
        """
          managedkube:target: simulator
          managedkube:cluster:
            code: ctodev
            offering: core
            environment: devtest
            zones: [AZ05]
            hosts: {class: STANDARD, perZone: 4}
            network:
              range: 10.20.0.0/22
              podRange: 10.241.0.0/16
              serviceRange: 10.95.0.0/16
              dnsServers: [10.20.0.1]
              ntpServers: [ntp1.example.net, ntp2.example.net]
            exposure:
              publicIps: [203.0.113.65, 203.0.113.66]
              operators: [198.51.100.0/28]
              allowedSources: [192.0.2.0/24]
            ceph:
              storageRepository: sr011-{zone}
              disksGb: [300]
            workers:
              - {name: general, count: 3, vcpu: 12, memoryGb: 24}
            versions: {talos: 1.14.6, kubernetes: 1.36.5}

        """;

    private readonly TestProject _project = new TestProject { Checks = [new ClusterDefinitionCheck()] }.WithStack("ctodev", Cluster);

    [Fact]
    public async Task The_plan_is_shown_in_sections()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("plan", "ctodev"));

        Assert.StartsWith("ctodev: Managed Core Kubernetes, dev/test\n\nSummary\n", _project.Output, StringComparison.Ordinal);
        Assert.All(
            ["Zones", "Machines", "Addresses", "Storage", "DNS", "Exposure"],
            title => Assert.Contains($"\n\n{title}\n", _project.Output, StringComparison.Ordinal));
        Assert.Contains("  ctodev-wrk-02     worker (general)  AZ05  10.20.0.52", _project.Output, StringComparison.Ordinal);
        Assert.Empty(_project.Engine.Calls);
    }

    [Fact]
    public async Task The_plan_is_one_JSON_document()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("plan", "ctodev", "--json"));

        Assert.Equal("ctodev", _project.Json.GetProperty("code").GetString());
        Assert.Equal(5, _project.Json.GetProperty("machines").GetArrayLength());
    }

    [Fact]
    public async Task The_plan_is_Markdown()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("plan", "ctodev", "--markdown"));

        Assert.StartsWith("# ctodev: Managed Core Kubernetes, dev/test\n", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_workers_are_folded_unless_every_machine_is_asked_for()
    {
        _project.WithStack(
            "ctodev",
            Cluster.Replace("count: 3", "count: 40", StringComparison.Ordinal).Replace("perZone: 4", "perZone: 40", StringComparison.Ordinal));

        await _project.RunAsync("plan", "ctodev");
        Assert.Contains("ctodev-wrk-04 … 40 (37)", _project.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ctodev-wrk-39", _project.Output, StringComparison.Ordinal);

        await _project.RunAsync("plan", "ctodev", "--machines");
        Assert.Contains("ctodev-wrk-39", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_go_into_files_and_nothing_to_standard_output()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("plan", "ctodev", "--svg", "plan.svg", "--html", "plan.html"));

        Assert.Empty(_project.Output);
        Assert.EndsWith("Wrote plan.svg.\nWrote plan.html.\n", _project.Error, StringComparison.Ordinal);
        Assert.StartsWith("<svg ", File.ReadAllText(Path.Combine(_project.Folder, "plan.svg")), StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(Path.Combine(_project.Folder, "plan.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("plan", "ctodev", "--svg", "no such folder/plan.svg"));

        Assert.Contains("The file no such folder/plan.svg cannot be written: ", _project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_definition_is_refused_with_everything_that_is_wrong()
    {
        _project.WithStack(
            "ctodev",
            Cluster.Replace("count: 3", "count: 2", StringComparison.Ordinal).Replace("disksGb: [300]", "disksGb: [30]", StringComparison.Ordinal));

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("plan", "ctodev", "--json"));

        Assert.Contains("[V13]", _project.Error, StringComparison.Ordinal);
        Assert.Contains("[V55]", _project.Error, StringComparison.Ordinal);
        Assert.True(_project.Json.GetProperty("diagnostics").GetArrayLength() >= 2);
    }

    [Fact]
    public async Task Standard_output_has_one_form()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("plan", "ctodev", "--json", "--markdown"));

        Assert.Contains("leave out --json or --markdown", _project.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _project.Dispose();
}
