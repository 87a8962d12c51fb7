using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V5: the cluster name is the code, and the internal domain derives from it.</summary>
internal sealed class V05DerivedNames : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V5",
        Demand = "The cluster name is the code, and the internal domain derives from it.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var names = new ClusterNames(definition.Code);
        if (definition.ClusterName is { } name && name != names.ClusterName)
            yield return Refuse("cluster.clusterName", name, names.ClusterName);
        if (definition.InternalDomain is { } domain && domain != names.InternalDomain)
            yield return Refuse("cluster.internalDomain", domain, names.InternalDomain);
    }

    private static Finding Refuse(string path, string stated, string derived) =>
        Finding.Error("V5", path, $"This name derives from the code and cannot be \"{stated}\".", $"Remove the line, or write {derived}.");
}
