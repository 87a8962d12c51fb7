using ManagedKube.Talos.Rules.Checks;

namespace ManagedKube.Talos.Rules;

/// <summary>
/// Everything that can be known to be wrong with a machine configuration before a machine has it: the form of each document, and what
/// documents must say together. A node that is given a wrong one at its first boot retries for ever and has no API; only its console tells why.
/// </summary>
public static class MachineConfigurationRules
{
    private static readonly IConfigurationRule[] Rules =
    [
        new DocumentForms(),
        new DocumentsOnce(),
        new ReplacedFields(),
        new MachineIdentity(),
        new NodeNetwork(),
        new VirtualAddresses(),
        new WorkerLimits(),
        new ControlPlaneParts(),
        new NetworkPlugin(),
        new ComponentImages(),
        new ClusterRanges(),
        new ClusterSecrets(),
        new Discovery(),
        new LabelsAndTaints(),
        new RefusedArguments(),
        new SingleSignOn(),
        new Volumes(),
        new Installation(),
    ];

    /// <summary>Checks a configuration and returns everything that is wrong with it at once; empty when nothing is. It throws nothing for bad input.</summary>
    /// <param name="text">The configuration as the node would get it.</param>
    /// <param name="expectations">What it must agree with.</param>
    public static IReadOnlyList<ConfigurationFinding> Check(string text, ConfigurationExpectations expectations)
    {
        var findings = WholeText.Check(text).ToList();
        if (findings.Count == 0)
        {
            var configuration = ParsedConfiguration.Parse(text, expectations, findings);
            if (configuration is not null)
                findings.AddRange(Rules.SelectMany(rule => rule.Check(configuration)));
        }

        return findings;
    }
}
