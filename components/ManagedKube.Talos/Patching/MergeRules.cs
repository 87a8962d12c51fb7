namespace ManagedKube.Talos.Patching;

/// <summary>Where lists do not simply append and maps do not simply merge (Talos' strategic merge).</summary>
internal static class MergeRules
{
    private static readonly HashSet<string> Replaced =
    [
        "v1alpha1:cluster.network.podSubnets",
        "v1alpha1:cluster.network.serviceSubnets",
        "v1alpha1:cluster.apiServer.auditPolicy",
        "v1alpha1:machine.kubelet.credentialProviderConfig",
        "KubeNetworkConfig:podSubnets",
        "KubeNetworkConfig:serviceSubnets",
        "KubeAuditPolicyConfig:configuration",
        "KubeAuthenticationConfig:configuration",
        "KubeCredentialProviderConfig:configuration",
        "KubeStaticPodConfig:pod",
    ];

    private static readonly Dictionary<string, string> Keyed = new()
    {
        ["v1alpha1:cluster.apiServer.admissionControl"] = "name",
        ["ExtensionServiceConfig:configFiles"] = "mountPath",
    };

    /// <summary>Whether a value takes the place of the former one as a whole.</summary>
    public static bool Replaces(DocumentKey document, string path) => Replaced.Contains(Place(document, path));

    /// <summary>The field that elements of a list are matched by; null where they are appended.</summary>
    public static string? ElementKey(DocumentKey document, string path) => Keyed.GetValueOrDefault(Place(document, path));

    private static string Place(DocumentKey document, string path) => $"{document.Kind ?? "v1alpha1"}:{path}";
}
