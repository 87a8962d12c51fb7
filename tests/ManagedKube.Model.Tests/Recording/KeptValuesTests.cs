using System.Text;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using Microsoft.Extensions.Configuration;

namespace ManagedKube.Model.Tests.Recording;

/// <summary>What a file leaves out never takes something away (G7).</summary>
public sealed class KeptValuesTests
{
    private const string Sized = """
        "gitRunner": { "memoryGb": 16 }, "controlPlane": { "memoryGb": 32, "coresPerSocket": 4 }, "storageNodes": { "vcpu": 16 },
        """;

    [Fact]
    public void Sizes_that_are_left_out_are_the_recorded_ones()
    {
        var recorded = Record(Read(Sized, """{ "name": "general", "count": 3, "memoryGb": 64, "localDiskGb": 100 }"""));

        var later = Read("", """{ "name": "general", "count": 3 }""", recorded: recorded);

        Assert.Equal(
            (16, 32, 4, 16, 64, 100),
            (later.GitRunner.Size.MemoryGb, later.ControlPlane.Size.MemoryGb, later.ControlPlane.Size.CoresPerSocket, later.StorageNodes!.Size.VCpu,
                later.Workers[0].Size.MemoryGb, later.Workers[0].LocalDiskGb));
    }

    [Fact]
    public void A_running_cluster_stays_on_its_platform_release_until_its_file_names_another()
    {
        var recorded = Record(Read(""));
        Assert.Equal(ReleaseData.Embedded.DefaultPlatform!.Name, recorded.Versions.Platform);
        var older = recorded with { Versions = recorded.Versions with { Platform = "2026-07" } };

        Assert.Equal("2026-07", Read("", recorded: older).Versions.Platform);
        Assert.Null(Read("").Versions.Platform);
    }

    [Fact]
    public void Sizes_that_are_stated_count_whatever_was_recorded()
    {
        var recorded = Record(Read(Sized));

        Assert.Equal(12, Read("\"controlPlane\": { \"memoryGb\": 12 },", recorded: recorded).ControlPlane.Size.MemoryGb);
    }

    [Fact]
    public void The_numbers_of_the_only_pool_stay_where_they_were()
    {
        var recorded = Record(Read("", """{ "name": "general", "count": 3, "firstNumber": 4 }"""));

        Assert.Equal(4, Read("", recorded: recorded).Workers[0].FirstNumber);
    }

    [Fact]
    public void A_chosen_split_of_the_space_is_kept_when_its_lines_are_removed()
    {
        var recorded = Record(Read("", quotas: """{ "blockGb": 100, "fileGb": 50, "bucketGb": 20, "noReplicationGb": 30 }"""));

        Assert.Equal(recorded.Ceph.Quotas, Read("", recorded: recorded).Ceph.Quotas);
        Assert.Equal(
            new CephQuotas { BlockGb = 110, FileGb = 50, BucketGb = 20, NoReplicationGb = 30 },
            Read("", quotas: """{ "blockGb": 110, "fileGb": 50 }""", recorded: recorded).Ceph.Quotas);
    }

    [Fact]
    public void The_usual_split_grows_with_the_disks()
    {
        var before = ClusterPlanner.Plan(Read(""));

        var after = ClusterPlanner.Plan(Read("", disks: "[500, 500]", recorded: RecordedFacts.Of(before)));

        Assert.True(after.Ceph.Quotas.BlockGb > before.Ceph.Quotas.BlockGb);
        Assert.True(after.Ceph.Quotas.FileGb > before.Ceph.Quotas.FileGb);
    }

    private static RecordedFacts Record(ClusterDefinition definition) => RecordedFacts.Of(ClusterPlanner.Plan(definition));

    private static ClusterDefinition Read(
        string sizes, string pool = """{ "name": "general", "count": 3 }""", string disks = "[500]", string? quotas = null, RecordedFacts? recorded = null)
    {
        var json = $$"""
            {
              "target": "simulator",
              "cluster": {
                "code": "ctopr", "offering": "core", "environment": "production", "zones": ["AZ05", "AZ06", "AZ07"],
                {{sizes}}
                "network": {
                  "range": "10.20.0.0/22", "podRange": "10.241.0.0/16", "serviceRange": "10.95.0.0/16",
                  "dnsServers": ["10.20.0.1"], "ntpServers": ["ntp1.example.net"]
                },
                "exposure": { "publicIps": ["203.0.113.65", "203.0.113.66"], "operators": ["198.51.100.0/28"] },
                "ceph": { "disksGb": {{disks}}, "storageRepository": "flash-{zone}", "acceptNoResilience": true{{(quotas is null ? "" : $", \"quotas\": {quotas}")}} },
                "workers": [{{pool}}],
                "versions": { "talos": "1.14.6", "kubernetes": "1.36.5" }
              }
            }
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        var (definition, findings) = ClusterDefinitionReader.Read(new ConfigurationBuilder().AddJsonStream(stream).Build(), recorded);
        Assert.Empty(findings);
        return definition!;
    }
}
