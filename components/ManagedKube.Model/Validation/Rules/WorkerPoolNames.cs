using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>Pool names are host-name labels and unique: components and machine classes are named after them.</summary>
internal sealed class WorkerPoolNames : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "worker-pool-names",
        Demand = "Pool names are host-name labels and unique: components and machine classes are named after them.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        for (var i = 0; i < definition.Workers.Length; i++)
        {
            var (path, name) = ($"cluster.workers[{i}].name", definition.Workers[i].Name);
            if (!HostName.IsLabel(name))
            {
                yield return Finding.Error(null, path,
                    $"\"{name}\" cannot name a pool.",
                    "Use lower-case letters, digits and inner hyphens.");
            }
            else if (definition.Workers.Take(i).Any(pool => pool.Name == name))
                yield return Finding.Error(null, path, $"There are two pools called \"{name}\".", "Give each pool a name of its own.");
        }
    }
}
