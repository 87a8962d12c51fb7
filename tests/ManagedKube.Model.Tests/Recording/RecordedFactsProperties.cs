using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Tests.Planning;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Recording;

/// <summary>What holds for every cluster and its own record.</summary>
[Properties(Arbitrary = [typeof(Clusters)], MaxTest = 60)]
public sealed class RecordedFactsProperties
{
    [Property]
    public void A_definition_never_contradicts_its_own_record(ClusterDefinition definition) =>
        Assert.Empty(Findings(definition, Records.Of(definition)));

    [Property]
    public void Growing_never_contradicts_the_record(ClusterDefinition definition, byte disk)
    {
        var grown = definition with
        {
            Ceph = definition.Ceph with { DisksGb = definition.Ceph.DisksGb.Add(disk + 1) },
            Workers = [.. definition.Workers.Select(pool => pool with { Count = pool.Count + 3 })],
        };

        Assert.Empty(Findings(grown, Records.Of(definition)));
    }

    [Property]
    public void Losing_any_Ceph_disk_gives_exactly_the_finding_of_growth(ClusterDefinition definition) => Assert.All(
        Enumerable.Range(1, definition.Ceph.DisksGb.Length - 1),
        kept => Assert.Equal(["V59"], Findings(
            definition with { Ceph = definition.Ceph with { DisksGb = definition.Ceph.DisksGb[..kept] } }, Records.Of(definition))));

    [Property]
    public void A_record_survives_being_written_and_read(ClusterDefinition definition)
    {
        var written = RecordedFactsJson.Write(Records.Of(definition));

        Assert.Equal(written.GetRawText(), RecordedFactsJson.Write(RecordedFactsJson.Read(written)).GetRawText());
    }

    [Property]
    public void However_sizes_change_one_deployment_stops_one_carrier_and_one_control_plane(ClusterDefinition definition)
    {
        var before = Records.Of(definition);
        var resized = ClusterPlanner.Plan(definition with
        {
            ControlPlane = new() { Size = MachineSize.ControlPlane with { MemoryGb = 32 } },
            StorageNodes = definition.Environment == ClusterEnvironment.Production ? new() { Size = MachineSize.StorageNode with { VCpu = 16 } } : null,
            Workers = [.. definition.Workers.Select(pool => pool with { Size = pool.Size with { MemoryGb = 48 } })],
        });

        for (var deployment = 0; deployment < 3; deployment++)
        {
            var (plan, _) = StagedRestarts.Apply(resized, before);
            var after = RecordedFacts.Of(plan);
            var stopped = plan.Machines.Where(machine => machine.IsProtected && before.Machines[machine.Name] != after.Machines[machine.Name]);
            Assert.All(stopped.CountBy(machine => machine.Role), role => Assert.Equal(1, role.Value));
            before = after;
        }
        Assert.Equal(RecordedFacts.Of(resized).Machines, before.Machines);
    }

    private static IEnumerable<string?> Findings(ClusterDefinition definition, RecordedFacts recorded) => ClusterValidator
        .Validate(new RuleContext { Definition = definition, Recorded = recorded })
        .Select(finding => finding.Rule)
        .Where(rule => rule is "V59" or "V80");
}
