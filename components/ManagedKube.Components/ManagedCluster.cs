using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// A whole managed cluster: its Git Runner, buckets, control plane, storage and worker pools, and what runs on them, made as one plan says.
/// </summary>
public sealed class ManagedCluster : ComponentResource
{
    /// <summary>Creates the cluster of a plan.</summary>
    /// <param name="name">Name of the component in the stack, usually the cluster's code.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    /// <exception cref="RunException">The plan needs a secret that is not given; the text says which.</exception>
    public ManagedCluster(string name, ManagedClusterArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.ManagedCluster, name, options)
    {
        var plan = args.Plan;
        CheckedConfigurations.Require(plan);
        ConsoleSecret.Require(plan, args.ConsoleSecret);
        var catalog = new InfrastructureCatalog(this);
        var child = new ComponentResourceOptions { Parent = this };
        // Before anything else exists: from then on the engine refuses what can never change, even if the rest of this deployment fails.
        ClusterId = ClusterIdentity.Create(plan.Definition, this).Result;
        var gitRunner = new GitRunner($"{name}-gitrunner", new GitRunnerArgs { Plan = plan, Catalog = catalog, RegistrationToken = args.RunnerToken }, child);
        var objectStorage = new ObjectStorage($"{name}-object-storage", new ObjectStorageArgs { Plan = plan }, child);
        var controlPlane = new ControlPlane(
            $"{name}-control-plane", new ControlPlaneArgs { Plan = plan, Catalog = catalog, RecordedNodes = args.RecordedNodes, IsChecked = true }, child);
        // Production's storage nodes join before workers do. In dev/test the carriers are workers, and their disks come after them.
        var storageNodes = plan.Definition.Profile.StorageNodes > 0 ? Storage(name, plan, catalog, controlPlane, [], child) : null;
        var workers = plan.Definition.Workers
            .Where(pool => pool.BareMetal is null)
            .Select(pool => pool.Name)
            .Select(pool => new WorkerPool($"{name}-{pool}", new WorkerPoolArgs { Plan = plan, Pool = pool, ControlPlane = controlPlane, Catalog = catalog }, child))
            .ToList();
        var servers = plan.Definition.Workers
            .Where(pool => pool.BareMetal is not null)
            .Select(pool => new BareMetalPoolArgs { Plan = plan, Pool = pool.Name, ControlPlane = controlPlane })
            .Select(pool => new BareMetalPool($"{name}-{pool.Pool}", pool, child))
            .ToList();
        var storage = storageNodes ?? Storage(name, plan, catalog, controlPlane, workers, child);
        var addons = new PlatformAddons(
            $"{name}-addons",
            new PlatformAddonsArgs
            {
                Plan = plan,
                ControlPlane = controlPlane,
                Storage = storage,
                Buckets = objectStorage.Accounts,
                ConsoleCertificate = args.ConsoleCertificate,
                KastenLicense = args.KastenLicense,
                ConsoleSecret = args.ConsoleSecret,
            },
            child);

        Consoles = addons.Consoles;
        ClientKubeConfigs = addons.KubeConfigs;
        KeptDifferences = catalog.Kept.All;
        Machines = Output.All([
            gitRunner.Machines,
            controlPlane.Machines,
            storage.Machines,
            .. workers.Select(pool => pool.Machines),
        ]).Apply(parts => parts.SelectMany(part => part).ToImmutableDictionary());
        BareMetalConfigurations = Output.CreateSecret(Output.All(servers.Select(pool => pool.Configurations))
            .Apply(parts => parts.SelectMany(part => part).ToImmutableDictionary()));
        KubernetesUrl = Output.Create(plan.Names.ApiUrl);
        VirtualAddress = controlPlane.VirtualAddress;
        TalosConfig = controlPlane.TalosConfig;
        KubeConfig = controlPlane.KubeConfig;
        NodeMarks = controlPlane.NodeMarks;
        CephUsableGb = storage.UsableGb;
        Buckets = objectStorage.Buckets;
        Deployed = Output
            .All([Machines, storage.Disks, .. workers.Select(pool => pool.LocalDisks), objectStorage.Buckets])
            .Apply(_ => controlPlane.Nodes.Done);
        RegisterOutputs();
    }

    /// <summary>The cluster's UUID, for as long as it is this cluster.</summary>
    [Output("clusterId")]
    public Output<string> ClusterId { get; private set; }

    /// <summary>How people log in at the platform's consoles.</summary>
    public ImmutableArray<ConsoleAccess> Consoles { get; }

    /// <summary>The kubeconfigs of the client's accounts; secrets.</summary>
    public ImmutableSortedDictionary<string, Output<string>> ClientKubeConfigs { get; }

    /// <summary>What stays as it is although the definition says something else by now (G2).</summary>
    public Output<ImmutableArray<KeptDifference>> KeptDifferences { get; }

    /// <summary>UUIDs of all virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>
    /// The machine configuration of every bare-metal server by the machine's name, for whoever sets the servers up; secret.
    /// </summary>
    public Output<ImmutableDictionary<string, string>> BareMetalConfigurations { get; }

    /// <summary>Where the client reaches the Kubernetes API.</summary>
    [Output("kubernetesUrl")]
    public Output<string> KubernetesUrl { get; private set; }

    /// <summary>The IPv4 address of the Kubernetes API inside the cluster's network.</summary>
    [Output("virtualAddress")]
    public Output<string> VirtualAddress { get; private set; }

    /// <summary>The administrator's talosconfig.</summary>
    [Output("talosConfig")]
    public Output<string> TalosConfig { get; private set; }

    /// <summary>The administrator's kubeconfig.</summary>
    [Output("kubeConfig")]
    public Output<string> KubeConfig { get; private set; }

    /// <summary>By machine, what the next deployment compares with: give them to <see cref="ManagedClusterArgs.RecordedNodes"/> then.</summary>
    public Output<ImmutableDictionary<string, NodeMark>> NodeMarks { get; }

    /// <summary>The usable capacity of the distributed storage in GB.</summary>
    [Output("cephUsableGb")]
    public Output<int> CephUsableGb { get; private set; }

    /// <summary>The names of its S3 buckets by use.</summary>
    [Output("buckets")]
    public Output<ImmutableDictionary<string, string>> Buckets { get; private set; }

    /// <summary>
    /// Known once every machine, disk, bucket and node is as planned, and never when something of it fails: what says that the plan is
    /// deployed has to wait for it.
    /// </summary>
    public Output<bool> Deployed { get; }

    private static StoragePool Storage(
        string name, ClusterPlan plan, InfrastructureCatalog catalog, ControlPlane controlPlane, IReadOnlyList<WorkerPool> workers, ComponentResourceOptions options) => new(
        $"{name}-storage",
        new StoragePoolArgs { Plan = plan, ControlPlane = controlPlane, Catalog = catalog, Carriers = Carriers(plan, workers) },
        options);

    private static ImmutableDictionary<string, Input<string>> Carriers(ClusterPlan plan, IEnumerable<WorkerPool> workers) => workers
        .SelectMany(pool => pool.VirtualMachines)
        .Where(machine => plan.Ceph.Carriers.Contains(machine.Key))
        .ToImmutableDictionary(machine => machine.Key, machine => (Input<string>)machine.Value.Id);
}
