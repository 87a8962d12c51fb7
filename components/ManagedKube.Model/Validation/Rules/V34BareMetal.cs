using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V34: bare-metal workers are for production on the private backbone, on servers of a known class, with GPUs where GPUs are asked for.</summary>
internal sealed class V34BareMetal : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V34",
        Demand = "Bare-metal workers are for production on the private backbone, on servers of a known class, with GPUs where GPUs are asked for.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        foreach (var (index, pool) in definition.Workers.Index())
        {
            if (pool.BareMetal is not { } server)
                continue;
            var path = $"cluster.workers[{index}].bareMetal";
            if (definition.Environment != ClusterEnvironment.Production)
            {
                yield return Finding.Error("V34", path, "Dev/test has no bare-metal workers.",
                    "Remove bareMetal, or order a production cluster.");
            }
            else if (definition.Network.Kind != NetworkKind.Backbone)
            {
                yield return Finding.Error("V34", path, "A private network of the VPC does not reach bare-metal servers.",
                    "Remove network.kind, or order virtual machines.");
            }
            else if (BladeClass.Find(server.ServerClass) is not { } blade)
            {
                yield return Finding.Error("V34", $"{path}.serverClass", $"There is no server class \"{server.ServerClass}\".",
                    $"Write one of {string.Join(", ", BladeClass.All.Select(known => known.Name))}.");
            }
            else if (server.Gpu && blade.Gpus == 0)
            {
                yield return Finding.Error("V34", $"{path}.gpu", $"A {blade.Name} server has no GPU.",
                    $"Remove the line, or write serverClass: {string.Join(" or ", BladeClass.All.Where(known => known.Gpus > 0).Select(known => known.Name))}.");
            }
        }
    }
}
