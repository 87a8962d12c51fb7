using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V20: every machine fits the smallest hypervisor host of its pool.</summary>
internal sealed class V20FitsHypervisor : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V20",
        Demand = "Every machine fits the smallest hypervisor host of its pool.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Hosts.Class is not { } name)
            return [];
        return BladeClass.Find(name) is { } host
            ? HostFit.Check(definition, host, $"a {host.Name} host")
            : [Finding.Error("V20", "cluster.hosts.class", $"There is no host class \"{name}\".",
                $"Write one of {string.Join(", ", BladeClass.All.Select(blade => blade.Name))}.")];
    }
}
