using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V30: production has at least two hosts a zone, and the pool restarts the machines of a failed one.</summary>
internal sealed class V30HighAvailability : IRule
{
    private const int LeastHosts = 2;
    private const string Path = "cluster.hosts.perZone";

    public RuleDescription Description { get; } = new()
    {
        Id = "V30",
        Demand = "Production has at least two hosts a zone, and their pool restarts the machines of a failed one; a warning where the contract promises no availability.",
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var definition = context.Definition;
        if (definition.Hosts.PerZone < 1)
        {
            yield return Finding.Error("V30", Path, $"A zone cannot have {definition.Hosts.PerZone} hosts.", "Write 1 or more, or remove the line.");
            yield break;
        }
        if (definition.Environment != ClusterEnvironment.Production)
            yield break;
        if (context.Hosts is null && definition.Hosts.PerZone < LeastHosts)
        {
            yield return Judge(definition, $"A production zone needs {LeastHosts} hosts, so that one can fail; these have {definition.Hosts.PerZone}.",
                $"Rent {LeastHosts} hosts or more in each zone.");
        }
        var pools = context.Hosts?.OrderBy(pair => pair.Key).ToList() ?? [];
        var few = pools.Where(pool => pool.Value.Hosts < LeastHosts).ToList();
        if (few.Count > 0)
        {
            yield return Judge(definition,
                $"A production zone needs {LeastHosts} hosts, so that one can fail; {string.Join(", ", few.Select(pool => $"{pool.Key} has {pool.Value.Hosts}"))}.",
                $"Rent {LeastHosts} hosts or more in each zone.");
        }
        var careless = pools.Except(few).Where(pool => pool.Value.HighAvailability == false).Select(pool => pool.Key).ToList();
        if (careless.Count > 0)
        {
            yield return Judge(
                definition,
                $"The pool of {string.Join(" and of ", careless)} does not restart the machines of a failed host.",
                "Have high availability switched on there.");
        }
    }

    private static Finding Judge(ClusterDefinition definition, string message, string remedy) => definition.Contract.SlaTarget == 0
        ? Finding.Warning("V30", Path, message, remedy)
        : Finding.Error("V30", Path, message, remedy);
}
