using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// What a customer ordered: everything that decides how a cluster looks, and nothing that can be derived from it.
/// </summary>
public sealed record ClusterDefinition
{
    /// <summary>The only region (product spec 2.1).</summary>
    public const string DefaultRegion = "FR1";

    /// <summary>Which outside world the cluster lives in: <c>simulator</c> or the address of a live IaaS.</summary>
    public required string Target { get; init; }

    /// <summary>The cluster's code: five letters in production, six in dev/test (V3). It can never change (product spec 8.2).</summary>
    public required string Code { get; init; }

    /// <summary>Core or Full.</summary>
    public required Offering Offering { get; init; }

    /// <summary>Production or dev/test.</summary>
    public required ClusterEnvironment Environment { get; init; }

    /// <summary>The region (V6).</summary>
    public string Region { get; init; } = DefaultRegion;

    /// <summary>The availability zones (V7, V8).</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>A stated cluster name; it may only repeat the code (V5).</summary>
    public string? ClusterName { get; init; }

    /// <summary>A stated internal DNS domain; it may only repeat the derived one (V5).</summary>
    public string? InternalDomain { get; init; }

    /// <summary>The customer whose clusters share one tenant of the IaaS; null when this is its only cluster (V39).</summary>
    public string? Customer { get; init; }

    /// <summary>The hosts that the machines must fit on.</summary>
    public HostsDefinition Hosts { get; init; } = new();

    /// <summary>The pool that the machines run in; needed only where a zone has several pools.</summary>
    public ZonedName? Pool { get; init; }

    /// <summary>
    /// Consent to stop and start a running machine, or to unplug one of its disks, for a change that needs it, such as more memory.
    /// Without it such a change is refused.
    /// </summary>
    public bool AllowRestart { get; init; }

    /// <summary>The network.</summary>
    public required NetworkDefinition Network { get; init; }

    /// <summary>How the cluster meets the Internet.</summary>
    public ExposureDefinition Exposure { get; init; } = new();

    /// <summary>Where the nodes fetch images from.</summary>
    public RegistriesDefinition Registries { get; init; } = new();

    /// <summary>
    /// The discovery service; null for none, as on a sovereign platform. Without one the machines know each other by the cluster's address
    /// alone, which is enough.
    /// </summary>
    public DiscoveryDefinition? Discovery { get; init; }

    /// <summary>Single sign-on; null when no issuer was given.</summary>
    public OidcDefinition? Oidc { get; init; }

    /// <summary>The tenants; empty means, in Full, the one called <c>default</c> (V77).</summary>
    public ImmutableArray<TenantDefinition> Tenants { get; init; } = [];

    /// <summary>The buckets.</summary>
    public ObjectStorageDefinition ObjectStorage { get; init; } = new();

    /// <summary>Backup policies of the client's own.</summary>
    public ImmutableArray<KastenPolicy> KastenPolicies { get; init; } = [];

    /// <summary>Who answers for Kasten, which only Full has; null for the usual company (V66).</summary>
    public KastenDefinition? Kasten { get; init; }

    /// <summary>What OpenCost reckons with, which only Full has; null for the usual prices (V66).</summary>
    public PricesDefinition? Prices { get; init; }

    /// <summary>Custom resource definitions that the client's operators need.</summary>
    public ImmutableArray<ClientCrd> ClientCrds { get; init; } = [];

    /// <summary>When the provider may work on the cluster.</summary>
    public MaintenanceDefinition Maintenance { get; init; } = new();

    /// <summary>What the contract adds.</summary>
    public ContractDefinition Contract { get; init; } = new();

    /// <summary>The order to take the cluster down; null as long as there is none.</summary>
    public DecommissionDefinition? Decommission { get; init; }

    /// <summary>The Git Runner.</summary>
    public required GitRunnerDefinition GitRunner { get; init; }

    /// <summary>The control planes.</summary>
    public ControlPlaneDefinition ControlPlane { get; init; } = new();

    /// <summary>Production's dedicated storage nodes; null in dev/test, or for the usual ones in production.</summary>
    public StorageNodesDefinition? StorageNodes { get; init; }

    /// <summary>The distributed storage.</summary>
    public required CephDefinition Ceph { get; init; }

    /// <summary>The worker pools, in any order.</summary>
    public required ImmutableArray<WorkerPoolDefinition> Workers { get; init; }

    /// <summary>The versions that run.</summary>
    public required VersionsDefinition Versions { get; init; }

    /// <summary>The templates that machines are made from.</summary>
    public TemplatesDefinition Templates { get; init; } = new();

    /// <summary>The backup policies of the machines.</summary>
    public BackupPoliciesDefinition BackupPolicies { get; init; } = new();

    /// <summary>Switches of platform components; what is absent keeps its default (product spec 1.2).</summary>
    public ImmutableSortedDictionary<PlatformComponent, bool> Components { get; init; } = ImmutableSortedDictionary<PlatformComponent, bool>.Empty;

    /// <summary>Components whose data the client has accepted to lose in writing, so that they may be switched off (product spec D24).</summary>
    public ImmutableArray<PlatformComponent> AcceptDataLoss { get; init; } = [];

    /// <summary>Tags that every machine carries beside the platform's own.</summary>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The environment's fixed figures.</summary>
    public EnvironmentProfile Profile => EnvironmentProfile.For(Environment);
}
