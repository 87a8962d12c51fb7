using ManagedKube.MachineConfigurations;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using ManagedKube.Talos;
using ManagedKube.Talos.Rules;
using ManagedKube.Talos.Secrets;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>Machine configurations that Talos takes.</summary>
internal static class CheckedConfigurations
{
    /// <summary>Checks those of a plan, as far as they do not depend on secrets.</summary>
    /// <exception cref="RunException">Something is wrong; the text lists all of it, each with the machines that it concerns.</exception>
    public static void Require(ClusterPlan plan)
    {
        var findings = MachineConfigurationCheck.Check(plan);
        if (!findings.IsEmpty)
            throw new RunException(new InvalidClusterDefinitionException(findings).Message);
    }

    /// <summary>The configuration of a machine, checked as the machine will get it.</summary>
    /// <exception cref="RunException">Something is wrong; the text lists all of it and repeats no secret.</exception>
    public static string Of(ClusterPlan plan, MachinePlan machine, SecretsBundle secrets)
    {
        var settings = machine.ToNodeSettings(plan);
        var text = NodeConfiguration.Render(settings, secrets);
        return MachineConfigurationRules.Check(text, ConfigurationExpectations.Of(settings, KubernetesRanges.Of(plan))) is { Count: > 0 } findings
            ? throw new RunException($"The machine configuration would be refused by {machine.Name}:{string.Concat(findings.Select(finding => $"\n  {finding}"))}")
            : text;
    }
}
