using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Edge;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.Model.Validation;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Planning;

/// <summary>
/// A cluster, completely decided: what resources, diagrams, DNS records and checks all read. It is a pure function of
/// the definition.
/// </summary>
public sealed record ClusterPlan
{
    /// <summary>What was ordered.</summary>
    public required ClusterDefinition Definition { get; init; }

    /// <summary>What is worth a second look in it.</summary>
    public required ImmutableArray<Finding> Warnings { get; init; }

    /// <summary>The names that derive from the code.</summary>
    public required ClusterNames Names { get; init; }

    /// <summary>Where everything lies in the /22.</summary>
    public required AddressPlan Addresses { get; init; }

    /// <summary>The default gateway.</summary>
    public required Ipv4Address Gateway { get; init; }

    /// <summary>Talos on every node.</summary>
    public required ReleaseVersion Talos { get; init; }

    /// <summary>The form of machine configuration that the cluster was born with.</summary>
    public required ReleaseBranch ConfigurationForm { get; init; }

    /// <summary>Kubernetes on every node.</summary>
    public required ReleaseVersion Kubernetes { get; init; }

    /// <summary>All machines: the Git Runner, the control planes, the storage nodes, the workers, each by number.</summary>
    public required ImmutableArray<MachinePlan> Machines { get; init; }

    /// <summary>The distributed storage.</summary>
    public required CephPlan Ceph { get; init; }

    /// <summary>The StorageClasses.</summary>
    public required ImmutableArray<StorageClassPlan> StorageClasses { get; init; }

    /// <summary>The S3 buckets.</summary>
    public required ObjectStoragePlan ObjectStorage { get; init; }

    /// <summary>What the machines of each zone take, in the zones' own order.</summary>
    public required ImmutableArray<ZoneFootprint> Footprints { get; init; }

    /// <summary>How many pods the cluster takes.</summary>
    public required PodCapacity Pods { get; init; }

    /// <summary>The switchable platform components that the cluster has.</summary>
    public required ImmutableSortedSet<PlatformComponent> Components { get; init; }

    /// <summary>The ingress classes; none in Core.</summary>
    public required ImmutableArray<IngressClassPlan> IngressClasses { get; init; }

    /// <summary>The host names of the platform's consoles; none in Core.</summary>
    public required ImmutableArray<PlatformHost> Hosts { get; init; }

    /// <summary>Single sign-on; null without an issuer.</summary>
    public required SignOnPlan? SignOn { get; init; }

    /// <summary>The names that the API server's certificate is for.</summary>
    public required ImmutableArray<string> ApiCertificateNames { get; init; }

    /// <summary>The DNS records.</summary>
    public required DnsPlan Dns { get; init; }

    /// <summary>What the edge lets through.</summary>
    public required EdgePlan Edge { get; init; }

    /// <summary>The backup objects; null in Core.</summary>
    public required BackupPlan? Backups { get; init; }

    /// <summary>The address that nodes reach the Kubernetes API by: the virtual address, so that no node needs DNS to boot.</summary>
    public string NodeEndpoint => $"https://{Addresses.Api}:{ClusterNames.ApiPort}";

    /// <summary>
    /// Every part of the /22 that is for something, in address order: the address plan's, further load-balancer pools included. What
    /// is in none is free.
    /// </summary>
    public ImmutableArray<AddressUse> AddressUses =>
    [
        .. Addresses.Uses
            .Select(use => use.Kind == AddressUseKind.Gateway && Gateway != Addresses.Gateway ? use with { Label = "usual gateway, not used" } : use)
            .Concat((Definition.Network.LoadBalancerPools?.Extra ?? [])
                .Select(pool => new AddressUse(pool, AddressUseKind.LoadBalancer, "further load-balancer pool")))
            .OrderBy(use => use.Span.First),
    ];

    /// <summary>What all machines take together.</summary>
    public Footprint Footprint => Footprint.Of(Machines);

    /// <summary>The host name of a console, such as Grafana's.</summary>
    /// <exception cref="InvalidOperationException">The cluster does not have it.</exception>
    public string HostOf(string service) => Hosts.FirstOrDefault(host => host.Service == service)?.Name
        ?? throw new InvalidOperationException($"{Definition.Code} has no {service}.");

    /// <summary>Whether a console (<see cref="ConsoleNames"/>) asks the identity provider who somebody is.</summary>
    public bool SignsOnAt(string console) => SignOn?.Consoles.Contains(console) == true;

    /// <summary>The tenants of a Full cluster; without an order there is the one called <c>default</c> (V77).</summary>
    public ImmutableArray<TenantDefinition> Tenants =>
        Definition.Tenants.IsEmpty ? [new TenantDefinition { Name = TenantDefinition.DefaultName }] : Definition.Tenants;

    /// <summary>What the platform's own volumes may fill on the pool of block volumes, in GB; nothing in Core.</summary>
    public long PlatformShareGb => Definition.Offering == Offering.Full ? Ceph.Capacity.PlatformShareGb : 0;

    /// <summary>What buckets may fill, in GB.</summary>
    public long BucketPoolGb => Ceph.Quotas.BucketGb > 0 ? Ceph.Quotas.BucketGb : Definition.Profile.TrialBucketGb;

    /// <summary>The groups of single sign-on with one of some roles, named as Kubernetes names them; none without single sign-on.</summary>
    public IEnumerable<(string Name, string Tenant)> GroupsOf(params IEnumerable<AccessRole> roles) => Definition.Oidc is { } oidc
        ? oidc.Groups.Where(group => roles.Contains(group.Role)).Select(group => ($"{oidc.GroupsPrefix}{group.Group}", group.Tenant))
        : [];

    /// <summary>The machines of one role, by number.</summary>
    public IEnumerable<MachinePlan> MachinesOf(MachineRole role) => Machines.Where(machine => machine.Role == role);
}
