using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos.Resources;
using Pulumi;

namespace ManagedKube.Components.Nodes;

/// <summary>How an administrator reaches a cluster. The certificates are issued from the root secrets; no machine is asked for them.</summary>
internal static class ClientConfigurations
{
    public static Output<string> Talos(ClusterPlan plan, SecretsBundle secrets, Resource parent) => new ClientConfiguration(
        $"{plan.Definition.Code}-talosconfig",
        new ClientConfigurationArgs
        {
            ClusterName = plan.Names.ClusterName,
            AuthorityCertificate = secrets.OsCertificate,
            AuthorityKey = secrets.OsKey,
            Endpoints = plan.MachinesOf(MachineRole.ControlPlane).Select(machine => machine.Address.ToString()).ToList(),
        },
        new CustomResourceOptions { Parent = parent, DeletedWith = secrets }).TalosConfig;

    public static Output<string> Kubernetes(ClusterPlan plan, SecretsBundle secrets, Resource parent) => new KubeConfiguration(
        $"{plan.Definition.Code}-kubeconfig",
        new KubeConfigurationArgs
        {
            ClusterName = plan.Names.ClusterName,
            AuthorityCertificate = secrets.KubernetesCertificate,
            AuthorityKey = secrets.KubernetesKey,
            Server = plan.Names.ApiUrl,
        },
        new CustomResourceOptions { Parent = parent, DeletedWith = secrets }).KubeConfig;
}
