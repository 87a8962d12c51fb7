using System.Collections.Immutable;
using ManagedKube.Components.Addons;
using ManagedKube.Components.Addons.Access;
using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Monitoring;
using ManagedKube.Components.Addons.Network;
using ManagedKube.Components.Addons.Nodes;
using ManagedKube.Components.Addons.Security;
using ManagedKube.Components.Addons.Storage;
using ManagedKube.Model.Definition;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// What runs in every cluster of an offering (product spec 1.2): network, load balancer, storage and, in Full, the platform. Everything is
/// declared with the cluster's own API; nothing of it is asked for by its own when the whole cluster is given up.
/// </summary>
public sealed class PlatformAddons : ComponentResource
{
    /// <summary>Brings the add-ons of a plan into a cluster.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan, and the control plane.</param>
    /// <param name="options">Resource options.</param>
    /// <exception cref="RunException">The plan has single sign-on at consoles, but the secret of their client is not given.</exception>
    public PlatformAddons(string name, PlatformAddonsArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.PlatformAddons, name, options)
    {
        var (plan, nodes) = (args.Plan, args.ControlPlane.Nodes);
        ConsoleSecret.Require(plan, args.ConsoleSecret);
        var provider = new Pulumi.Kubernetes.Provider(
            $"{plan.Definition.Code}-api",
            new Pulumi.Kubernetes.ProviderArgs
            {
                KubeConfig = args.ControlPlane.KubeConfig,
                // Else every new kubeconfig might be one of another cluster, whose objects have to be made anew.
                ClusterIdentifier = plan.Names.ClusterName,
                EnablePatchForce = true,
                EnableConfigMapMutable = true,
                EnableSecretMutable = true,
            },
            new CustomResourceOptions { Parent = this, DeletedWith = nodes.Root });
        var context = new AddonContext(plan, provider, nodes.Root, this, args.Buckets, args.ConsoleSecret?.Apply(secret => secret.Trim()));

        var foundation = new Foundation(context, nodes.Api);
        KubeConfigs = new ClientAccess(context, foundation).KubeConfigs;
        Resource[] kinds = plan.IsMonitored() ? [foundation, new PrometheusKinds(context, foundation)] : [foundation];
        var network = new Cilium(context, kinds);
        var ready = nodes.AwaitReady(network, this);
        _ = nodes.AwaitNetwork($"cilium {context.Version("cilium")}", network, this);

        var approver = new KubeletCsrApprover(context, ready);
        _ = new MetricsServer(context, approver);
        var balancer = new MetalLb(context, ready);
        var snapshots = new SnapshotController(context, ready);
        // One step of storage after the other, in an upgrade as well.
        Resource[] disks = args.Storage is { } pool ? [pool] : [];
        var drivers = new CephCsiDrivers(context, new RookOperator(context, [ready, .. disks], snapshots));
        var storage = new CephCluster(context, nodes, drivers);
        if (plan.Components.Contains(PlatformComponent.TopoLvm))
            _ = new TopoLvm(context, ready);
        if (plan.HasGpus())
            _ = new GpuOperator(context, [ready, .. kinds]);
        Consoles = [storage.Console];
        if (plan.Definition.Offering == Offering.Full)
            Consoles = Consoles.AddRange(Platform(context, args, ready, balancer, storage, snapshots));
        RegisterOutputs();
    }

    /// <summary>How people log in at the platform's consoles. Core has Ceph's, which is reached through the Kubernetes API only.</summary>
    public ImmutableArray<ConsoleAccess> Consoles { get; }

    /// <summary>The kubeconfigs of the client's accounts; secrets.</summary>
    public ImmutableSortedDictionary<string, Output<string>> KubeConfigs { get; }

    // The platform of Full, on top of what every cluster has.
    private static ImmutableArray<ConsoleAccess> Platform(
        AddonContext context, PlatformAddonsArgs args, Resource ready, MetalLb balancer, CephCluster storage, SnapshotController snapshots)
    {
        _ = new NetworkIsolation(context, ready);
        var certManager = new CertManager(context, ready);
        var certificates = new PlatformCertificates(context, args.ConsoleCertificate, certManager);
        var tenants = new Tenants(context, new Capsule(context, certManager), storage);
        // One controller after the other, so that a change never takes all of them at once.
        Resource before = certificates;
        foreach (var ingress in context.Plan.IngressClasses)
            before = new NginxIngress(context, ingress, certificates.ConsoleSecret, certificates, balancer, before);
        var services = new PlatformServices(context, storage, snapshots, certificates, before, args.KastenLicense);
        // Last of all: no policy on the way of the installation.
        _ = new Kyverno(context, [before, tenants, .. services.Last]);
        return services.Consoles;
    }
}
