using ManagedKube.Talos.Resources;
using Pulumi;

return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var name = config.Require("clusterName");
    var secrets = new SecretsBundle("secrets", new SecretsBundleArgs { ClusterName = name }, new CustomResourceOptions { Protect = true });
    var talos = new ClientConfiguration("talosconfig", new ClientConfigurationArgs
    {
        ClusterName = name,
        AuthorityCertificate = secrets.OsCertificate,
        AuthorityKey = secrets.OsKey,
        Endpoints = { config.Require("endpoint") },
        Roles = { "os:reader" },
    });
    var kubernetes = new KubeConfiguration("kubeconfig", new KubeConfigurationArgs
    {
        ClusterName = name,
        AuthorityCertificate = secrets.KubernetesCertificate,
        AuthorityKey = secrets.KubernetesKey,
        Server = $"https://{config.Require("endpoint")}:6443",
    });

    return new Dictionary<string, object?>
    {
        ["bundle"] = secrets.Bundle,
        ["talosConfig"] = talos.TalosConfig,
        ["kubeConfig"] = kubernetes.KubeConfig,
        ["expiresAt"] = talos.ExpiresAt,
    };
});
