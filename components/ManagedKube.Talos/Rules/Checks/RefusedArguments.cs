namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Arguments and settings that belong to Talos and that it refuses from others.</summary>
internal sealed class RefusedArguments : IConfigurationRule
{
    private const string TalosOwn = "Remove it: Talos sets it itself.";

    private static readonly HashSet<string> Kubelet =
    [
        "apiVersion", "kind", "authentication", "authorization", "cgroupRoot", "kubeletCgroups", "systemCgroups", "port", "protectKernelDefaults",
        "resolvConf", "rotateCertificates", "seccompDefault", "staticPodPath",
    ];

    private static readonly HashSet<string> Etcd =
    [
        "name", "data-dir", "initial-cluster-state", "listen-peer-urls", "listen-client-urls", "cert-file", "key-file", "trusted-ca-file",
        "peer-client-cert-auth", "peer-cert-file", "peer-trusted-ca-file", "peer-key-file",
    ];

    private static readonly string[] ApiServer =
    [
        "etcd-", "client-ca-file", "service-account-", "tls-cert-file", "tls-private-key-file", "encryption-provider-config", "kubelet-client-",
        "kubelet-certificate-authority", "requestheader-client-ca-file", "proxy-client-",
    ];

    private static readonly string[] ApiServerDocument = ["anonymous-auth", "oidc-", "authentication-config", "authorization-"];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
    [
        .. Refused(configuration.Find("KubeletConfig", "config", "machine.kubelet.extraConfig"), Kubelet.Contains, TalosOwn),
        .. Refused(configuration.Machine.At("cluster.etcd.extraArgs"), Etcd.Contains, TalosOwn),
        .. Refused(configuration.Find("KubeAPIServerConfig", "extraArgs", "cluster.apiServer.extraArgs"), StartsWith(ApiServer), TalosOwn),
        .. configuration.Of("KubeAPIServerConfig").SelectMany(server => Refused(
            server.Child("extraArgs"), StartsWith(ApiServerDocument), "Write it in KubeAuthenticationConfig or KubeAuthorizerConfig.")),
    ];

    private static IEnumerable<ConfigurationFinding> Refused(Place settings, Func<string, bool> isRefused, string remedy) => settings.Children
        .Where(setting => isRefused(setting.Key))
        .Select(setting => setting.Place.Finding($"Talos refuses {setting.Key} here.", remedy));

    private static Func<string, bool> StartsWith(string[] beginnings) =>
        argument => Array.Exists(beginnings, beginning => argument.StartsWith(beginning, StringComparison.Ordinal));
}
