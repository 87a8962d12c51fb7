using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Rules.Checks;
using ManagedKube.Talos.Secrets;

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
        new Discovery(),
        new LabelsAndTaints(),
        new RefusedArguments(),
        new SingleSignOn(),
        new Volumes(),
        new Installation(),
    ];

    private static readonly ClusterSecrets SecretRule = new();

    /// <summary>
    /// Checks a configuration and returns everything that is wrong with it at once; empty when nothing is. It throws nothing for bad input.
    /// </summary>
    /// <param name="text">The configuration as the node would get it.</param>
    /// <param name="expectations">What it must agree with.</param>
    public static IReadOnlyList<ConfigurationFinding> Check(string text, ConfigurationExpectations expectations) =>
        Check(text, expectations, [.. Rules, SecretRule]);

    /// <summary>
    /// Checks all that can be known before the cluster has secrets, as in the preview of a new one: the settings and their patches. It throws
    /// nothing for bad input.
    /// </summary>
    /// <param name="settings">What the node's configuration would be rendered from.</param>
    /// <param name="kubernetes">The Kubernetes minors that the settings' Talos version runs.</param>
    public static IReadOnlyList<ConfigurationFinding> Check(NodeSettings settings, KubernetesRange kubernetes)
    {
        try
        {
            return Check(NodeConfiguration.Render(settings, PlaceholderSecrets.Value), ConfigurationExpectations.Of(settings, kubernetes), Rules);
        }
        catch (InvalidPatchException patch)
        {
            return [new ConfigurationFinding("the pool's patches", "", patch.Problem, patch.Remedy)];
        }
    }

    private static List<ConfigurationFinding> Check(string text, ConfigurationExpectations expectations, IEnumerable<IConfigurationRule> rules)
    {
        var findings = WholeText.Check(text).ToList();
        if (findings.Count == 0 && ParsedConfiguration.Parse(text, expectations, findings) is { } configuration)
            findings.AddRange(rules.SelectMany(rule => rule.Check(configuration)));
        return findings;
    }
}
