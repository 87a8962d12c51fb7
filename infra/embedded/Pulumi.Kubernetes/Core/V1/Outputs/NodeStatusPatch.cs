using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeStatus</c> as outputs.</summary>
[OutputType]
public sealed class NodeStatusPatch
{
    public readonly ImmutableArray<NodeAddressPatch> Addresses;
    public readonly ImmutableDictionary<string, string> Allocatable;
    public readonly ImmutableDictionary<string, string> Capacity;
    public readonly ImmutableArray<NodeConditionPatch> Conditions;
    public readonly NodeConfigStatusPatch Config;
    public readonly NodeDaemonEndpointsPatch DaemonEndpoints;
    public readonly ImmutableArray<ContainerImagePatch> Images;
    public readonly NodeSystemInfoPatch NodeInfo;
    public readonly string Phase;
    public readonly ImmutableArray<NodeRuntimeHandlerPatch> RuntimeHandlers;
    public readonly ImmutableArray<AttachedVolumePatch> VolumesAttached;
    public readonly ImmutableArray<string> VolumesInUse;

    [OutputConstructor]
    private NodeStatusPatch(
        ImmutableArray<NodeAddressPatch> addresses,
        ImmutableDictionary<string, string> allocatable,
        ImmutableDictionary<string, string> capacity,
        ImmutableArray<NodeConditionPatch> conditions,
        NodeConfigStatusPatch config,
        NodeDaemonEndpointsPatch daemonEndpoints,
        ImmutableArray<ContainerImagePatch> images,
        NodeSystemInfoPatch nodeInfo,
        string phase,
        ImmutableArray<NodeRuntimeHandlerPatch> runtimeHandlers,
        ImmutableArray<AttachedVolumePatch> volumesAttached,
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
