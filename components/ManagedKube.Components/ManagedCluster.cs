using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// A whole managed cluster: its Git Runner, control plane, storage and worker pools, made as one plan says.
/// </summary>
public sealed class ManagedCluster : ComponentResource
{
    /// <summary>Creates the cluster of a plan.</summary>
    /// <param name="name">Name of the component in the stack, usually the cluster's code.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    public ManagedCluster(string name, ManagedClusterArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.ManagedCluster, name, options)
    {
        var plan = args.Plan;
        var catalog = new InfrastructureCatalog(this);
        var child = new ComponentResourceOptions { Parent = this };
        // First of all: from then on the engine refuses what can never change, even if the rest of this deployment fails.
        ClusterId = ClusterIdentity.Create(plan.Definition, this).Result;
        var gitRunner = new GitRunner($"{name}-gitrunner", new GitRunnerArgs { Plan = plan, Catalog = catalog, RegistrationToken = args.RunnerToken }, child);
        var controlPlane = new ControlPlane($"{name}-control-plane", new ControlPlaneArgs { Plan = plan, Catalog = catalog }, child);
        var workers = plan.Definition.Workers
            .Where(pool => pool.BareMetal is null)
            .Select(pool => pool.Name)
            .Select(pool => new WorkerPool($"{name}-{pool}", new WorkerPoolArgs { Plan = plan, Pool = pool, Catalog = catalog }, child))
            .ToList();
        var carriers = Carriers(plan, workers);
        var storage = new StoragePool($"{name}-storage", new StoragePoolArgs { Plan = plan, Catalog = catalog, Carriers = carriers }, child);

        KeptDifferences = catalog.Kept.All;
        Machines = Output.All([
            gitRunner.Machines,
            controlPlane.Machines,
            storage.Machines,
            .. workers.Select(pool => pool.Machines),
        ]).Apply(parts => parts.SelectMany(part => part).ToImmutableDictionary());
        KubernetesUrl = Output.Create(plan.Names.ApiUrl);
        VirtualAddress = controlPlane.VirtualAddress;
        CephUsableGb = storage.UsableGb;
        RegisterOutputs();
    }

    /// <summary>The cluster's UUID, for as long as it is this cluster.</summary>
    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; }

    /// <summary>What stays as it is although the definition says something else by now (G2).</summary>
    public Output<ImmutableArray<KeptDifference>> KeptDifferences { get; }

    /// <summary>UUIDs of all virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>Where the client reaches the Kubernetes API.</summary>
    [Output("kubernetesUrl")]
    public Output<string> KubernetesUrl { get; private set; }

    /// <summary>The IPv4 address of the Kubernetes API inside the cluster's network.</summary>
    [Output("virtualAddress")]
    public Output<string> VirtualAddress { get; private set; }

    /// <summary>The usable capacity of the distributed storage in GB.</summary>
    [Output("cephUsableGb")]
    public Output<int> CephUsableGb { get; private set; }

    private static ImmutableDictionary<string, Input<string>> Carriers(ClusterPlan plan, IEnumerable<WorkerPool> workers) => workers
        .SelectMany(pool => pool.VirtualMachines)
        .Where(machine => plan.Ceph.Carriers.Contains(machine.Key))
        .ToImmutableDictionary(machine => machine.Key, machine => (Input<string>)machine.Value.Id);
}
