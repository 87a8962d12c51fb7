using System.Collections.Immutable;
using System.Text;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using Microsoft.Extensions.Configuration;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Configuration;

public sealed class ClusterDefinitionReaderTests
{
    private const string Smallest = """
        {
          "target": "simulator",
          "cluster": {
            "code": "ctodev", "offering": "core", "environment": "devtest", "zones": ["az05"],
            "network": {
              "range": "10.20.0.0/22", "podRange": "10.241.0.0/16", "serviceRange": "10.95.0.0/16",
              "dnsServers": ["10.20.0.1"], "ntpServers": ["ntp1.example.net"]
            },
            "exposure": { "publicIps": ["203.0.113.65", "203.0.113.66"], "operators": ["198.51.100.0/28"] },
            "ceph": { "disksGb": [300], "storageRepository": "flash-{zone}" },
            "workers": [{ "name": "general", "count": 3 }],
            "versions": { "talos": "1.14.6", "kubernetes": "1.36.5" }
          }
        }
        """;

    [Fact]
    public void The_smallest_file_gives_a_whole_definition_that_breaks_no_rule()
    {
        var (definition, findings) = Read(Smallest);

        Assert.Empty(findings);
        Assert.NotNull(definition);
        Assert.Empty(ClusterValidator.Validate(definition));
        Assert.Equal("ctodev-nodes", definition.Network.Name.Pattern);
        Assert.Equal([new Zone("AZ05")], definition.Zones);
        Assert.Equal((4, 8, 30), (definition.GitRunner.Size.VCpu, definition.GitRunner.Size.MemoryGb, definition.GitRunner.Size.OsDiskGb));
        Assert.Equal(MachineSize.Worker, definition.Workers[0].Size);
        Assert.False(definition.AllowRestart);
    }

    private const string SshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleExamp ops@example.net";

    [Fact]
    public void Every_setting_can_be_stated()
    {
        var (definition, findings) = Read(Smallest, new()
        {
            ["cluster:region"] = "FR1",
            ["cluster:clusterName"] = "ctodev",
            ["cluster:internalDomain"] = "ctodev-cluster.local",
            ["cluster:hosts:class"] = "STANDARD",
            ["cluster:hosts:perZone"] = "4",
            ["cluster:pool"] = "clu001-{zone}",
            ["cluster:allowRestart"] = "True",
            ["cluster:network:name"] = "vlan-{zone}",
            ["cluster:network:gateway"] = "10.20.0.4",
            ["cluster:network:clientNetworks:0"] = "192.168.0.0/24",
            ["cluster:network:loadBalancerPools:internal"] = "10.20.1.1-10.20.1.127",
            ["cluster:network:loadBalancerPools:external"] = "10.20.1.128-10.20.1.254",
            ["cluster:network:loadBalancerPools:extra:0"] = "10.20.2.1-10.20.2.9",
            ["cluster:gitRunner:zone"] = "AZ05",
            ["cluster:gitRunner:vcpu"] = "8",
            ["cluster:gitRunner:sshKeys:0"] = SshKey,
            ["cluster:gitRunner:mirror"] = "https://mirror.example.net/tools",
            ["cluster:gitRunner:debianMirror"] = "https://mirror.example.net",
            ["cluster:gitRunner:tools:0:name"] = "gitlab-runner",
            ["cluster:gitRunner:tools:0:version"] = "19.1.0",
            ["cluster:gitRunner:tools:0:sha256"] = new string('A', 64),
            ["cluster:gitRunner:tools:1:name"] = "talosctl",
            ["cluster:gitRunner:tools:1:version"] = "1.14.6",
            ["cluster:gitRunner:tools:1:sha256"] = new string('b', 64),
            ["cluster:gitRunner:tools:1:url"] = "https://files.example.net/talosctl",
            ["cluster:gitRunner:registration:kind"] = "gitlab",
            ["cluster:gitRunner:registration:url"] = "https://gitlab.example.com",
            ["cluster:gitRunner:registration:tags:0"] = "ctodev",
            ["cluster:controlPlane:count"] = "1",
            ["cluster:controlPlane:memoryGb"] = "16",
            ["cluster:storageNodes:count"] = "0",
            ["cluster:ceph:quotas:blockGb"] = "50",
            ["cluster:ceph:quotas:fileGb"] = "40",
            ["cluster:ceph:quotas:bucketGb"] = "30",
            ["cluster:ceph:quotas:noReplicationGb"] = "3",
            ["cluster:ceph:acceptNoResilience"] = "true",
            ["cluster:workers:0:firstNumber"] = "1",
            ["cluster:workers:0:coresPerSocket"] = "6",
            ["cluster:workers:0:maxPods"] = "100",
            ["cluster:templates:node"] = "talos",
            ["cluster:templates:gitRunner"] = "debian",
            ["cluster:backupPolicies:nodes"] = "none",
            ["cluster:backupPolicies:gitRunner"] = "daily",
            ["cluster:components:argocd"] = "false",
            ["cluster:tags:team"] = "a",
            ["cluster:exposure:publicIps:0"] = "203.0.113.65",
            ["cluster:exposure:publicIps:1"] = "203.0.113.66",
            ["cluster:exposure:publicIps:2"] = "203.0.113.67",
            ["cluster:exposure:operators:0"] = "198.51.100.0/28",
            ["cluster:exposure:allowedSources:0"] = "192.0.2.7",
            ["cluster:exposure:rules:0:publicIp"] = "203.0.113.67",
            ["cluster:exposure:rules:0:protocol"] = "udp",
            ["cluster:exposure:rules:0:port"] = "5060",
            ["cluster:exposure:rules:0:target"] = "10.20.1.140",
            ["cluster:exposure:rules:0:sources:0"] = "192.0.2.0/24",
            ["cluster:maintenance:majorWindows:0"] = "01-10",
            ["cluster:maintenance:majorWindows:1"] = "05-10",
            ["cluster:maintenance:majorWindows:2"] = "09-10",
            ["cluster:maintenance:day"] = "thursday",
            ["cluster:maintenance:start"] = "21:30",
            ["cluster:maintenance:comeBackMinutes"] = "45",
            ["cluster:maintenance:drainMinutes"] = "10",
            ["cluster:contract:managedServices"] = "true",
            ["cluster:contract:slaTarget"] = "99.95",
        });

        Assert.Empty(findings);
        Assert.NotNull(definition);
        Assert.Empty(ClusterValidator.Validate(definition));
        Assert.True(definition.AllowRestart);
        Assert.Equal("clu001-{zone}", definition.Pool?.Pattern);
        Assert.Equal([SshKey], definition.GitRunner.SshKeys);
        Assert.Equal(
            new RunnerToolDefinition { Name = RunnerTool.GitLabRunner, Version = "19.1.0", Sha256 = new string('a', 64) }, definition.GitRunner.Tools[0]);
        Assert.Equal("https://files.example.net/talosctl", definition.GitRunner.Tools[1].Url);
        Assert.Equal((RunnerKind.GitLab, "ctodev"), (definition.GitRunner.Registration!.Kind, definition.GitRunner.Registration.Tags.Single()));
        Assert.Equal("vlan-{zone}", definition.Network.Name.Pattern);
        Assert.Equal(6, definition.Workers[0].Size.CoresPerSocket);
        Assert.Equal(30, definition.Ceph.Quotas?.BucketGb);
        Assert.Equal("a", definition.Tags["team"]);
        Assert.Equal(
            new ForwardingRule { PublicIp = Address("203.0.113.67"), Protocol = TransportProtocol.Udp, Port = 5060, Target = Address("10.20.1.140") },
            definition.Exposure.Rules[0] with { Sources = [] });
        Assert.Equal("192.0.2.7/32", definition.Exposure.AllowedSources[0].ToString());
        Assert.Equal(new YearDay(9, 10), definition.Maintenance.MajorWindows[2]);
        Assert.Equal((DayOfWeek.Thursday, new TimeOnly(21, 30)), (definition.Maintenance.Day, definition.Maintenance.Start));
        Assert.Equal((45, 10), (definition.Maintenance.ComeBackMinutes, definition.Maintenance.DrainMinutes));
        Assert.Equal(99.95m, definition.Contract.SlaTarget);
        Assert.False(definition.Components[PlatformComponent.ArgoCd]);
    }

    [Fact]
    public void What_goes_into_machine_configurations_can_be_stated()
    {
        var (definition, findings) = Read(Smallest, new()
        {
            ["cluster:controlPlane:patches:0"] = "machine: {sysctls: {a: \"1\"}}\n",
            ["cluster:workers:0:patches:0"] = "apiVersion: v1alpha1\nkind: KubeletConfig\n",
            ["cluster:registries:mirrors:0:registry"] = "ghcr.io",
            ["cluster:registries:mirrors:0:endpoints:0"] = "https://mirror.example.net/v2/ghcr",
            ["cluster:registries:mirrors:0:overridePath"] = "true",
            ["cluster:registries:mirrors:1:registry"] = "*",
            ["cluster:registries:mirrors:1:endpoints:0"] = "https://mirror.example.net",
            ["cluster:registries:authorities:0:registry"] = "mirror.example.net:5000",
            ["cluster:registries:authorities:0:certificate"] = Certificates.Pem,
            ["cluster:registries:trustedRoots:0:name"] = "platform",
            ["cluster:registries:trustedRoots:0:certificate"] = Certificates.Pem,
            ["cluster:discovery:endpoint"] = "https://discovery.example.net",
        });

        Assert.Empty(findings);
        Assert.Empty(ClusterValidator.Validate(definition!));
        Assert.Equal("machine: {sysctls: {a: \"1\"}}", definition!.ControlPlane.Patches.Single());
        Assert.Equal("apiVersion: v1alpha1\nkind: KubeletConfig", definition.Workers[0].Patches.Single());
        Assert.Equal(
            ("ghcr.io", true, false),
            (definition.Registries.Mirrors[0].Registry, definition.Registries.Mirrors[0].OverridePath, definition.Registries.Mirrors[0].SkipFallback));
        Assert.Equal("mirror.example.net:5000", definition.Registries.Authorities[0].Registry);
        Assert.Equal("https://discovery.example.net", definition.Discovery?.Endpoint);
    }

    [Fact]
    public void A_bare_metal_pool_names_its_servers()
    {
        var (definition, findings) = Read(Smallest, new()
        {
            ["cluster:workers:0:bareMetal:serverClass"] = "PERFORMANCE 4",
            ["cluster:workers:0:bareMetal:gpu"] = "true",
            ["cluster:workers:0:bareMetal:vlan"] = "1234",
            ["cluster:workers:0:bareMetal:installDisk:nvme"] = "true",
            ["cluster:workers:0:bareMetal:installDisk:atMostGb"] = "1000",
            ["cluster:workers:0:bareMetal:servers:0:macAddresses:0"] = "B8:59:9F:00:00:01",
            ["cluster:workers:0:bareMetal:servers:0:macAddresses:1"] = "b8:59:9f:00:00:02",
            ["cluster:workers:0:bareMetal:servers:0:joined"] = "true",
        });

        Assert.Empty(findings);
        var metal = definition!.Workers[0].BareMetal!;
        Assert.Equal((1234, "802.3ad", new InstallDiskDefinition { Nvme = true, AtMostGb = 1000 }), (metal.Vlan, metal.BondMode, metal.InstallDisk));
        Assert.Equal(["b8:59:9f:00:00:01", "b8:59:9f:00:00:02"], metal.Servers[0].MacAddresses);
        Assert.True(metal.Servers[0].Joined);
    }

    [Theory]
    [InlineData("2026-11-26")]
    [InlineData("2026-11-26 00:00:00 +0000 UTC")]
    [InlineData("2026-11-26T00:00:00Z")]
    public void A_day_may_stand_without_quotes_which_YAML_takes_for_a_point_in_time(string text)
    {
        var (definition, _) = Read(Smallest, new() { ["cluster:decommission:noticeDate"] = text });

        Assert.Equal(new DateOnly(2026, 11, 26), definition?.Decommission?.NoticeDate);
    }

    [Theory]
    [InlineData("cluster:workers:0:memoryGb", "lots", "cluster.workers[0].memoryGb", "V25")]
    [InlineData("cluster:workers:0:vcpu", "12.5", "cluster.workers[0].vcpu", "V25")]
    [InlineData("cluster:offering", "premium", "cluster.offering", "V1")]
    [InlineData("cluster:environment", "staging", "cluster.environment", "V2")]
    [InlineData("cluster:network:range", "10.20.0.0", "cluster.network.range", null)]
    [InlineData("cluster:network:dnsServers:0", "dns", "cluster.network.dnsServers[0]", null)]
    [InlineData("cluster:network:gateway:x", "1", "cluster.network.gateway", null)]
    [InlineData("cluster:allowRestart", "yes", "cluster.allowRestart", null)]
    [InlineData("cluster:backupPolicies:nodes", "", "cluster.backupPolicies.nodes", "V32")]
    [InlineData("cluster:ceph:storageRepository", "flash-{az}", "cluster.ceph.storageRepository", null)]
    [InlineData("cluster:maintenance:comeBackMinutes", "0", "cluster.maintenance.comeBackMinutes", null)]
    [InlineData("cluster:maintenance:drainMinutes", "1441", "cluster.maintenance.drainMinutes", null)]
    [InlineData("cluster:decommission:noticeDate", "2026-11-31", "cluster.decommission.noticeDate", "V83")]
    [InlineData("cluster:gitRunner", "large", "cluster.gitRunner", null)]
    [InlineData("cluster:gitRunner:mirror", "http://mirror.example.net", "cluster.gitRunner.mirror", null)]
    [InlineData("cluster:gitRunner:mirror", "https://user:pass@mirror.example.net", "cluster.gitRunner.mirror", null)]
    [InlineData("cluster:gitRunner:sshKeys:0", "not a key", "cluster.gitRunner.sshKeys[0]", null)]
    [InlineData("cluster:zones:first", "AZ06", "cluster.zones", null)]
    [InlineData("cluster:workers:0:patches", "machine", "cluster.workers[0].patches", null)]
    [InlineData("cluster:workers:0:patches:0:machine", "x", "cluster.workers[0].patches[0]", null)]
    [InlineData("cluster:discovery:endpoint", "http://discovery.example.net", "cluster.discovery.endpoint", null)]
    [InlineData("cluster:code", "", "cluster.code", null)]
    public void A_value_of_the_wrong_form_is_named_with_its_place(string key, string value, string path, string? rule)
    {
        var (definition, findings) = Read(Smallest, new() { [key] = value });

        Assert.Null(definition);
        var finding = Assert.Single(findings);
        Assert.Equal((path, rule), (finding.Path, finding.Rule));
    }

    [Theory]
    [InlineData("cluster:worker", "cluster.worker", "workers")]
    [InlineData("cluster:network:podrnage", "cluster.network.podrnage", "podRange")]
    [InlineData("cluster:workers:0:memory", "cluster.workers[0].memory", "memoryGb")]
    [InlineData("tarket", "tarket", "target")]
    public void An_unknown_key_is_refused_with_what_was_meant(string key, string path, string meant)
    {
        var finding = Assert.Single(Read(Smallest, new() { [key] = "1" }).Findings);

        Assert.Equal(path, finding.Path);
        Assert.Contains($"\"{meant}\"", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_like_no_other_is_refused_with_the_known_ones()
    {
        var finding = Assert.Single(Read(Smallest, new() { ["cluster:versions:etcdSnapshotSchedule"] = "1" }).Findings);

        Assert.Contains("kubernetes, platform, talos", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_configuration_names_what_is_missing()
    {
        var (definition, findings) = Read("""{ "cluster": {} }""");

        Assert.Null(definition);
        Assert.Equal(["target", "cluster"], findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Missing_settings_are_named_one_by_one()
    {
        var (_, findings) = Read("""{ "target": "simulator", "cluster": { "code": "ctodev" } }""");

        Assert.Equal(
            [
                "cluster.ceph.disksGb", "cluster.ceph.storageRepository", "cluster.environment", "cluster.network.dnsServers",
                "cluster.network.ntpServers", "cluster.network.podRange", "cluster.network.range", "cluster.network.serviceRange",
                "cluster.offering", "cluster.versions.kubernetes", "cluster.versions.talos", "cluster.workers", "cluster.zones",
            ],
            findings.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_problems_come_at_once()
    {
        var (_, findings) = Read(Smallest, new()
        {
            ["cluster:workers:0:memoryGb"] = "lots",
            ["cluster:worker"] = "1",
            ["cluster:network:range"] = "x",
            ["cluster:ceph:disksGb:0"] = "big",
        });

        Assert.Equal(
            ["cluster.ceph.disksGb[0]", "cluster.network.range", "cluster.worker", "cluster.workers[0].memoryGb"],
            findings.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void With_several_pools_each_says_where_its_numbers_begin()
    {
        var (_, findings) = Read(Smallest, new() { ["cluster:workers:1:name"] = "large", ["cluster:workers:1:count"] = "2" });

        Assert.Equal(["cluster.workers[0].firstNumber", "cluster.workers[1].firstNumber"], findings.Select(finding => finding.Path));
    }

    [Fact]
    public void The_worker_count_has_no_default()
    {
        var (_, findings) = Read(Smallest.Replace(", \"count\": 3", "", StringComparison.Ordinal));

        Assert.Equal("cluster.workers[0].count", Assert.Single(findings).Path);
    }

    [Fact]
    public void Keys_are_read_in_any_case_as_environment_variables_write_them()
    {
        var (definition, findings) = Read(Smallest, new() { ["CLUSTER:WORKERS:0:MEMORYGB"] = "48" });

        Assert.Empty(findings);
        Assert.Equal(48, definition?.Workers[0].Size.MemoryGb);
    }

    private static (ClusterDefinition? Definition, ImmutableArray<Finding> Findings) Read(string json, Dictionary<string, string?>? overrides = null)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ClusterDefinitionReader.Read(new ConfigurationBuilder().AddJsonStream(stream).AddInMemoryCollection(overrides ?? []).Build());
    }
}
