using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V64: volumes that are lost with one machine need the client's acceptance.</summary>
internal sealed class V64NoResilience : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V64",
        Demand = "Volumes without replication and local volumes, which are lost with one machine, need the client's acceptance.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Ceph.AcceptNoResilience)
            yield break;
        if (definition.Ceph.Quotas is { NoReplicationGb: > 0 })
            yield return Refuse("cluster.ceph.quotas.noReplicationGb", "Volumes without replication");
        if (definition.Components.GetValueOrDefault(PlatformComponent.TopoLvm))
            yield return Refuse("cluster.components.topolvm", "Local volumes");
    }

    private static Finding Refuse(string path, string volumes) => Finding.Error("V64", path, $"{volumes} are lost with one machine, and nobody has accepted that.",
        "Write ceph: {acceptNoResilience: true} once the client has accepted it in writing, or remove the line.");
}
