using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V11: etcd's quorum needs exactly three control planes in production and one in dev/test.</summary>
internal sealed class V11ControlPlaneCount : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V11",
        Demand = "Etcd's quorum needs exactly three control planes in production and one in dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var profile = definition.Profile;
        if (definition.ControlPlane.Count is { } count && count != profile.ControlPlanes)
        {
            yield return Finding.Error("V11", "cluster.controlPlane.count",
                $"A {profile.DisplayName} cluster has {profile.ControlPlanes} control plane(s), not {count}.",
                $"Remove the line, or write {profile.ControlPlanes}.");
        }
    }
}
