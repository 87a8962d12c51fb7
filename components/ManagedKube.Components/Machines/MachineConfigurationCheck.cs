using System.Collections.Immutable;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;
using ManagedKube.Talos;
using ManagedKube.Talos.Rules;
using ManagedKube.Talos.Secrets;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>
/// Checks machine configurations before there is any machine: one whose first configuration is wrong has no API at all, and only
/// its console says why.
/// </summary>
internal static class MachineConfigurationCheck
{
    /// <summary>Checks those of a plan, as far as they do not depend on secrets.</summary>
    /// <exception cref="RunException">Something is wrong; the text lists all of it, each once with the machines that it concerns.</exception>
    public static void Require(ClusterPlan plan)
    {
        var kubernetes = Range(plan);
        var findings = plan.Machines
            .Where(machine => machine.IsVirtualNode)
            .SelectMany(machine => MachineConfigurationRules.Check(machine.ToNodeSettings(plan), kubernetes), (machine, finding) => (machine.Name, finding))
            .GroupBy(found => found.finding, found => found.Name)
            .Select(group => $"{string.Join(", ", group)}: {group.Key}")
            .ToImmutableArray();
        if (!findings.IsEmpty)
            throw new RunException($"The machine configuration would be refused by the machines:{string.Concat(findings.Select(finding => $"\n  {finding}"))}");
    }

    /// <summary>Checks one as the machine will get it.</summary>
    /// <returns>The configuration.</returns>
    /// <exception cref="RunException">Something is wrong; the text lists all of it and repeats no secret.</exception>
    public static string Require(ClusterPlan plan, MachinePlan machine, SecretsBundle secrets)
    {
        var settings = machine.ToNodeSettings(plan);
        var text = NodeConfiguration.Render(settings, secrets);
        return MachineConfigurationRules.Check(text, ConfigurationExpectations.Of(settings, Range(plan))) is { Count: > 0 } findings
            ? throw new RunException($"The machine configuration would be refused by {machine.Name}:{string.Concat(findings.Select(finding => $"\n  {finding}"))}")
            : text;
    }

    // A Talos version that nobody knows is the rules' business, not this check's.
    private static KubernetesRange Range(ClusterPlan plan) => ReleaseData.Embedded.Talos.BranchOf(plan.Talos) is { } branch
        ? new KubernetesRange(branch.OldestKubernetes.Minor, branch.NewestKubernetes.Minor)
        : new KubernetesRange(0, int.MaxValue);
}
