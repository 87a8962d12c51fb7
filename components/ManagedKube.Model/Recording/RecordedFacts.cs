using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>
/// What a stack recorded about its cluster when it was last deployed: the facts that a later definition is compared with
/// (product spec 8.2 and 8.3). It travels as the stack output <see cref="OutputName"/>; see <see cref="RecordedFactsJson"/>.
/// A list that is empty may also come from a release of this library that did not record it yet.
/// </summary>
public sealed record RecordedFacts
{
    /// <summary>The stack output that carries the record.</summary>
    public const string OutputName = "recorded";

    /// <summary>The newest form of the record that this library reads. It grows only when an older library would misread a newer record.</summary>
    public const int NewestSchema = 1;

    /// <summary>The form in which the record was written.</summary>
    public required int Schema { get; init; }

    /// <summary>The release of this library that wrote the record.</summary>
    public string Library { get; init; } = "";

    /// <summary>The outside world that the cluster lives in.</summary>
    public required string Target { get; init; }

    /// <summary>The cluster's code.</summary>
    public required string Code { get; init; }

    /// <summary>Core or Full.</summary>
    public required Offering Offering { get; init; }

    /// <summary>Production or dev/test.</summary>
    public required ClusterEnvironment Environment { get; init; }

    /// <summary>The region.</summary>
    public required string Region { get; init; }

    /// <summary>The availability zones, sorted.</summary>
    public required ImmutableArray<Zone> Zones { get; init; }

    /// <summary>The network.</summary>
    public required RecordedNetwork Network { get; init; }

    /// <summary>The distributed storage.</summary>
    public required RecordedCeph Ceph { get; init; }

    /// <summary>The size of a control plane.</summary>
    public required MachineSize ControlPlane { get; init; }

    /// <summary>The size of a dedicated storage node; null in dev/test.</summary>
    public MachineSize? StorageNode { get; init; }

    /// <summary>The size of the Git Runner.</summary>
    public required MachineSize GitRunner { get; init; }

    /// <summary>The worker pools.</summary>
    public required ImmutableArray<RecordedWorkerPool> Workers { get; init; }

    /// <summary>The size of each machine by name, as the deployment left it. That of a machine that waits for its restart is not the ordered one.</summary>
    public ImmutableSortedDictionary<string, MachineSize> Machines { get; init; } = ImmutableSortedDictionary<string, MachineSize>.Empty;

    /// <summary>The versions that ran.</summary>
    public required RecordedVersions Versions { get; init; }

    /// <summary>
    /// The version of each platform component that ran, by the component's name. That of a component which waits for its upgrade is not the
    /// ordered one. Empty where an earlier release of this library did not record it.
    /// </summary>
    public ImmutableSortedDictionary<string, string> ComponentVersions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The names of the buckets.</summary>
    public RecordedBuckets Buckets { get; init; } = new();

    /// <summary>The platform components, in their order in <see cref="PlatformComponent"/>.</summary>
    public ImmutableArray<PlatformComponent> Components { get; init; } = [];

    /// <summary>The names of the tenants.</summary>
    public ImmutableArray<string> Tenants { get; init; } = [];

    /// <summary>How many workers there were in all.</summary>
    [JsonIgnore]
    public int WorkerCount => Workers.Sum(pool => pool.Count);

    /// <summary>What is to be recorded of a cluster that is deployed as planned.</summary>
    public static RecordedFacts Of(ClusterPlan plan)
    {
        var definition = plan.Definition;
        return new RecordedFacts
        {
            Schema = NewestSchema,
            Library = typeof(RecordedFacts).Assembly.GetName().Version?.ToString(3) ?? "",
            Target = definition.Target,
            Code = definition.Code,
            Offering = definition.Offering,
            Environment = definition.Environment,
            Region = definition.Region,
            Zones = definition.Zones.Sort(),
            Network = RecordedNetwork.Of(plan),
            Ceph = RecordedCeph.Of(plan),
            ControlPlane = definition.ControlPlane.Size,
            StorageNode = definition.Profile.StorageNodes > 0 ? definition.StorageNodeSize() : null,
            GitRunner = definition.GitRunner.Size,
            Workers = [.. definition.Workers.Select(RecordedWorkerPool.Of)],
            Machines = plan.Machines.ToImmutableSortedDictionary(machine => machine.Name, machine => machine.Size, StringComparer.Ordinal),
            ComponentVersions = ComponentPins.Of(definition, ReleaseData.Embedded)
                .ToImmutableSortedDictionary(pin => pin.Name, pin => pin.Version, StringComparer.Ordinal),
            Buckets = RecordedBuckets.Of(definition),
            Components = [.. plan.Components],
            Tenants = [.. definition.Tenants.Select(tenant => tenant.Name)],
            Versions = new RecordedVersions
            {
                Talos = plan.Talos,
                Kubernetes = plan.Kubernetes,
                ConfigurationForm = plan.ConfigurationForm,
                Platform = ComponentPins.PlatformOf(definition, ReleaseData.Embedded)?.Name,
            },
        };
    }
}
