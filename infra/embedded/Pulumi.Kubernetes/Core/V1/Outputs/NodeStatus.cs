using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeStatus
{
    public readonly ImmutableArray<NodeAddress> Addresses;
    public readonly ImmutableDictionary<string, string> Allocatable;
    public readonly ImmutableDictionary<string, string> Capacity;
    public readonly ImmutableArray<NodeCondition> Conditions;
    public readonly NodeConfigStatus Config;
    public readonly NodeDaemonEndpoints DaemonEndpoints;
    public readonly ImmutableArray<ContainerImage> Images;
    public readonly NodeSystemInfo NodeInfo;
    public readonly string Phase;
    public readonly ImmutableArray<NodeRuntimeHandler> RuntimeHandlers;
    public readonly ImmutableArray<AttachedVolume> VolumesAttached;
    public readonly ImmutableArray<string> VolumesInUse;

    [OutputConstructor]
    private NodeStatus(
        ImmutableArray<NodeAddress> addresses,
        ImmutableDictionary<string, string> allocatable,
        ImmutableDictionary<string, string> capacity,
        ImmutableArray<NodeCondition> conditions,
        NodeConfigStatus config,
        NodeDaemonEndpoints daemonEndpoints,
        ImmutableArray<ContainerImage> images,
        NodeSystemInfo nodeInfo,
        string phase,
        ImmutableArray<NodeRuntimeHandler> runtimeHandlers,
        ImmutableArray<AttachedVolume> volumesAttached,
        ImmutableArray<string> volumesInUse)
    {
        Addresses = addresses;
        Allocatable = allocatable;
        Capacity = capacity;
        Conditions = conditions;
        Config = config;
        DaemonEndpoints = daemonEndpoints;
        Images = images;
        NodeInfo = nodeInfo;
        Phase = phase;
        RuntimeHandlers = runtimeHandlers;
        VolumesAttached = volumesAttached;
        VolumesInUse = volumesInUse;
    }
}
