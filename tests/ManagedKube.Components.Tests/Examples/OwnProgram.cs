using ManagedKube.Components;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources;
using Pulumi;

internal static class OwnProgram
{
    public static IDictionary<string, object?> Deploy(ClusterDefinition definition)
    {
        var plan = ClusterPlanner.Plan(definition);
        var provider = new Provider("iaas", new ProviderArgs { Endpoint = definition.Target });
        var onIaas = new ComponentResourceOptions { Providers = { provider } };

        var controlPlane = new ControlPlane("control-plane", new ControlPlaneArgs { Plan = plan }, onIaas);
        var catalog = new InfrastructureCatalog(controlPlane);
        var workers = new WorkerPool(
            "workers", new WorkerPoolArgs { Plan = plan, Pool = "general", ControlPlane = controlPlane, Catalog = catalog }, onIaas);

        return new Dictionary<string, object?>
        {
            ["kubeConfig"] = controlPlane.KubeConfig,
            ["workers"] = workers.Machines,
        };
    }
}
