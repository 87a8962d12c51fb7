using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Helm.V3;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Helm.V3;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Yaml.V2;
using Pulumi.Kubernetes.Yaml.V2;

return await Deployment.RunAsync(() =>
{
    var config = new Config();
    var cluster = new Pulumi.Kubernetes.Provider("cluster", new Pulumi.Kubernetes.ProviderArgs
    {
        KubeConfig = config.RequireSecret("kubeconfig"),
        ClusterIdentifier = "c1",
        EnablePatchForce = true,
        EnableSecretMutable = true,
    });
    var options = new CustomResourceOptions { Provider = cluster };

    var gateways = new ConfigFile(
        "gateway-api",
        new ConfigFileArgs { File = "https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml" },
        new ComponentResourceOptions { Providers = { cluster } });

    var network = new Release("cilium", new ReleaseArgs
    {
        Chart = "cilium",
        Name = "cilium",
        Namespace = "kube-system",
        Version = config.Require("cilium"),
        Values = { { "hubble", new InputMap<object> { { "enabled", false } } }, { "gatewayAPI", new InputMap<object> { { "enabled", true } } } },
    }, new CustomResourceOptions { Provider = cluster, DependsOn = { gateways } });

    var tenant = new Namespace("tenant", new NamespaceArgs
    {
        Metadata = new ObjectMetaArgs { Name = "tenant", Labels = { { "team", config.Require("team") } } },
    }, new CustomResourceOptions { Provider = cluster, DependsOn = { network } });

    var credentials = new Secret("credentials", new SecretArgs
    {
        Metadata = new ObjectMetaArgs { Namespace = tenant.Metadata.Apply(metadata => metadata.Name) },
        StringData = { { "token", config.RequireSecret("token") } },
    }, options);

    _ = new RoleBinding("members", new RoleBindingArgs
    {
        Metadata = new ObjectMetaArgs { Name = "members", Namespace = "tenant" },
        RoleRef = new RoleRefArgs { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = config.Require("role") },
        Subjects = { new SubjectArgs { ApiGroup = "rbac.authorization.k8s.io", Kind = "Group", Name = "members" } },
    }, new CustomResourceOptions { Provider = cluster, DependsOn = { tenant } });

    _ = new NodePatch("zone", new NodePatchArgs
    {
        Metadata = new ObjectMetaPatchArgs { Name = "w1", Labels = { { "zone", "a" } } },
    }, options);

    return new Dictionary<string, object?>
    {
        ["namespace"] = tenant.Metadata.Apply(metadata => metadata.Name),
        ["secret"] = credentials.Metadata.Apply(metadata => metadata.Name),
        ["chart"] = network.Status.Apply(status => status.Version),
    };
});
