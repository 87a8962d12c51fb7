using ManagedKube.Simulator.Talos.Versions;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>What differs between the configuration in force and another one.</summary>
internal sealed class ConfigurationComparison
{
    // Talos 1.13 and older: the fields that are applied to a running machine.
    private static readonly string[] LiveMachineFields =
    [
        "ca", "acceptedCAs", "time", "certSANs", "install", "network", "sysfs", "sysctls", "logging", "controlplane", "kubelet", "kernel", "registries",
        "pods", "seccompProfiles", "nodeAnnotations", "nodeLabels", "nodeTaints",
    ];

    private static readonly string[] LiveFeatures = ["kubernetesTalosAPIAccess", "kubePrism", "hostDNS", "imageCache", "nodeAddressSortAlgorithm"];

    private static readonly string[] ApiServerKinds =
    [
        "KubeAPIServerConfig", "KubeAuthenticationConfig", "KubeAuthorizerConfig", "KubeAuditPolicyConfig", "KubeAdmissionControlConfig",
        "KubeEtcdEncryptionConfig", "KubeServiceAccountConfig",
    ];

    private readonly ConfigurationDocuments _before;
    private readonly ConfigurationDocuments _after;
    private readonly TalosVersion _version;

    public ConfigurationComparison(string before, string after, TalosVersion version)
    {
        _version = version;
        _before = ConfigurationDocuments.Read(before, version, []);
        _after = ConfigurationDocuments.Read(after, version, []);
    }

    /// <summary>Whether both say the same, however it is written.</summary>
    public bool IsEmpty => _before.All.Length == _after.All.Length
        && _before.All.All(document => _after.All.Any(other => other.Kind == document.Kind && other.Name == document.Name && other.Root.Equals(document.Root)));

    /// <summary>Whether a machine of that version cannot take it while it runs.</summary>
    public bool NeedsRestart => !_version.IsAtLeast(1, 14)
        && ChangedFields("machine").Any(name => name == "features" ? ChangedFields("machine", "features").Except(LiveFeatures).Any() : !LiveMachineFields.Contains(name));

    /// <summary>Whether the kubelet starts again with it.</summary>
    public bool RestartsKubelet => ChangesKind("KubeletConfig") || ChangesKind("KubeNodeConfig") || Differ("machine", "kubelet")
        || Differ("machine", "nodeLabels") || Differ("machine", "nodeTaints");

    /// <summary>Whether the API server starts again with it.</summary>
    public bool RestartsApiServer => ApiServerKinds.Any(ChangesKind) || Differ("cluster", "apiServer") || Differ("cluster", "serviceAccount");

    private bool ChangesKind(string kind)
    {
        var before = _before.OfKind(kind).Select(document => document.Root).ToList();
        var after = _after.OfKind(kind).Select(document => document.Root).ToList();
        return !before.SequenceEqual(after);
    }

    private bool Differ(params ReadOnlySpan<string> path) => !Equals(_before.Legacy.At(path), _after.Legacy.At(path));

    private IEnumerable<string> ChangedFields(params string[] path)
    {
        var before = Fields(_before.Legacy.At(path));
        var after = Fields(_after.Legacy.At(path));
        return before.Keys.Union(after.Keys).Where(name => !Equals(before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
    }

    private static Dictionary<string, YamlNode> Fields(YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children.ToDictionary(child => ((YamlScalarNode)child.Key).Value ?? "", child => child.Value) : [];
}
