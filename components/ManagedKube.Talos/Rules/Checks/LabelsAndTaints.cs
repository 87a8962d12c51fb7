using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Labels and taints: well formed, zone and region there, and on workers only what Kubernetes lets a node say about itself.</summary>
internal sealed partial class LabelsAndTaints : IConfigurationRule
{
    private static readonly string[] Wanted = ["topology.kubernetes.io/region", "topology.kubernetes.io/zone"];

    private static readonly HashSet<string> Effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var labels = configuration.Find("KubeNodeConfig", "labels", "machine.nodeLabels");
        foreach (var missing in Wanted.Where(key => string.IsNullOrEmpty(labels.Child(key).Text)))
            yield return labels.Finding($"The label {missing} is missing, by which storage and pods are spread.", "Write it.");
        foreach (var (key, place) in labels.Children)
        {
            if (!IsKey(key))
                yield return place.Finding($"\"{key}\" is no key of a label.", "Write name or domain/name.");
            if (place.Text is { Length: > 0 } value && !Value().IsMatch(value))
            {
                yield return place.Finding($"The value of the label {key} is none that Kubernetes takes.",
                    "Write at most 63 letters, digits, hyphens, dots and underscores.");
            }

            if (!configuration.IsControlPlane && !NodeRestriction.Allows(key))
            {
                yield return place.Finding($"A worker may not give itself the label {key}; Kubernetes refuses all its labels for it.",
                    "Set it from outside the node.");
            }
        }

        foreach (var (key, place) in configuration.Find("KubeNodeConfig", "taints", "machine.nodeTaints").Children)
        {
            if (!IsKey(key))
                yield return place.Finding($"\"{key}\" is no key of a taint.", "Write name or domain/name.");
            if (!Effects.Contains((place.Text ?? "").Split(':')[^1]))
            {
                yield return place.Finding($"The taint {key} has no effect.",
                    "Write NoSchedule, PreferNoSchedule or NoExecute, after a value and a colon if it has one.");
            }
        }

        var legacy = configuration.Machine.At("machine.nodeTaints");
        if (!configuration.IsControlPlane && legacy.IsThere)
            yield return legacy.Finding("A worker cannot taint itself this way.", "Write machine.kubelet.extraConfig.registerWithTaints.");
    }

    private static bool IsKey(string key) => key.Split('/') switch
    {
        [var name] => Value().IsMatch(name),
        [var domain, var name] => Uri.CheckHostName(domain) == UriHostNameType.Dns && domain.Length <= 253 && Value().IsMatch(name),
        _ => false,
    };

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?$")]
    private static partial Regex Value();
}
