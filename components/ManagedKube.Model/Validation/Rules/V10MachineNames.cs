using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V10: every derived machine name is a valid host name and belongs to one machine.</summary>
internal sealed class V10MachineNames : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V10",
        Demand = "Every derived machine name is a valid host name and belongs to one machine.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var longest = MachineName.Of(definition.Code, MachineRole.Worker, definition.Profile.MaximumWorkers);
        if (!HostName.IsLabel(longest))
        {
            yield return Finding.Error("V10", "cluster.code",
                $"The code gives machine names such as \"{longest}\", which no host can have.",
                "Use a code of the right length and letters.");
        }
        var clashes = definition.NumberedWorkers()
            .GroupBy(worker => worker.Number, worker => worker.Pool.Name)
            .Where(numbers => numbers.Count() > 1)
            .ToList();
        if (clashes.Count > 0)
        {
            yield return Finding.Error("V10", "cluster.workers",
                $"Worker {MachineName.Of(definition.Code, MachineRole.Worker, clashes[0].Key)} belongs to the pools {string.Join(" and ", clashes[0])}{More(clashes.Count - 1)}.",
                "Give the pools first numbers that lie far enough apart.");
        }
    }

    private static string More(int workers) => workers == 0 ? "" : $", and so do {workers} more";
}
