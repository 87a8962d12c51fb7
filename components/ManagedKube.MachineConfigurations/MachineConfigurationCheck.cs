using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using ManagedKube.Talos;
using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Rules;

namespace ManagedKube.MachineConfigurations;

/// <summary>
/// Checks the machine configurations of a plan before there is any machine: one whose first configuration is wrong has no API at all, and
/// only its console says why.
/// </summary>
public static class MachineConfigurationCheck
{
    private const string RuleId = "machine-configuration";
    private const int MostNames = 3;

    /// <summary>
    /// Everything that is wrong with them as far as it does not depend on the cluster's secrets, each with the place in the customer's file. No
    /// finding repeats a value of a patch.
    /// </summary>
    /// <param name="plan">The plan.</param>
    public static ImmutableArray<Finding> Check(ClusterPlan plan)
    {
        var kubernetes = KubernetesRanges.Of(plan);
        return
        [
            .. Groups(plan).SelectMany(group => Secrets(group.Path, group.Patches)),
            .. VolumeGroups(plan),
            .. Groups(plan).SelectMany(group => Configurations(plan, group, kubernetes)),
        ];
    }

    private static IEnumerable<MachineGroup> Groups(ClusterPlan plan) =>
    [
        new("cluster.controlPlane", plan.Definition.ControlPlane.Patches, plan.MachinesOf(MachineRole.ControlPlane)),
        new("cluster.storageNodes", plan.Definition.StorageNodes?.Patches ?? [], plan.MachinesOf(MachineRole.StorageNode)),
        .. plan.Definition.Workers.Select((pool, index) => new MachineGroup(
            $"cluster.workers[{index}]", pool.Patches, plan.Machines.Where(machine => machine.WorkerPool == pool.Name))),
    ];

    private static IEnumerable<Finding> Secrets(string path, ImmutableArray<string> patches) =>
        from patch in patches.Index()
        let fields = PatchSecrets.Find(patch.Item)
        where fields.Count > 0
        select new Finding
        {
            Rule = "V82",
            Level = FindingLevel.Error,
            Path = $"{path}.patches[{patch.Index}]",
            Message = $"The patch sets {string.Join(", ", fields)}: a secret, which would be stored and shown in clear here.",
            Remedy = "Remove it, and have it replaced where it came from. The cluster's own secrets are made by the deployment.",
        };

    private static IEnumerable<Finding> VolumeGroups(ClusterPlan plan) =>
        from pool in plan.Definition.Workers.Index()
        where pool.Item.LocalDiskGb is not null && !plan.ToClusterSettings().Contract.HasKubernetesDocuments
        select Wrong($"cluster.workers[{pool.Index}].localDiskGb",
            $"The machine configuration of this cluster has the form of Talos {plan.ConfigurationForm}, which knows no volume groups: "
            + "nothing would make the one that TopoLVM needs.",
            $"Remove the line, or order a cluster that begins with Talos {ConfigurationForm.Newest}.");

    private static IEnumerable<Finding> Configurations(ClusterPlan plan, MachineGroup group, KubernetesRange kubernetes) => group.Machines
        .Where(machine => machine.HasConfiguration)
        .SelectMany(machine => Findings(machine.ToNodeSettings(plan), group.Path, kubernetes), (machine, found) => (machine.Name, found))
        .GroupBy(entry => entry.found, entry => entry.Name)
        .Select(entry => Wrong(
            entry.Key.Path,
            $"{Names([.. entry])} would not take the machine configuration: {entry.Key.Finding.Document}: {entry.Key.Finding.Problem}",
            entry.Key.Finding.Remedy));

    private static IEnumerable<(string Path, ConfigurationFinding Finding)> Findings(NodeSettings settings, string path, KubernetesRange kubernetes)
    {
        if (MachineConfigurationRules.Check(settings, kubernetes).Count == 0)
            yield break;
        // Only what a patch adds to the findings of those before it is its own fault.
        HashSet<ConfigurationFinding> known = [];
        for (var count = 0; count <= settings.Patches.Count; count++)
        {
            foreach (var finding in MachineConfigurationRules.Check(settings with { Patches = [.. settings.Patches.Take(count)] }, kubernetes).Where(known.Add))
                yield return (count == 0 ? path : $"{path}.patches[{count - 1}]", finding);
        }
    }

    private static string Names(ImmutableArray<string> names) => names.Length <= MostNames
        ? string.Join(", ", names)
        : $"{string.Join(", ", names[..MostNames])} and {names.Length - MostNames} more";

    private static Finding Wrong(string path, string message, string remedy) => new()
    {
        RuleId = RuleId,
        Level = FindingLevel.Error,
        Path = path,
        Message = message,
        Remedy = remedy,
    };

    private sealed record MachineGroup(string Path, ImmutableArray<string> Patches, IEnumerable<MachinePlan> Machines);
}
