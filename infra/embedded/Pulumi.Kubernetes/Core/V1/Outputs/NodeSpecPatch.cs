using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSpec</c> as outputs.</summary>
[OutputType]
public sealed class NodeSpecPatch
{
    public readonly string ExternalID;
    public readonly string PodCIDR;
    public readonly ImmutableArray<string> PodCIDRs;
    public readonly string ProviderID;
    public readonly ImmutableArray<TaintPatch> Taints;
    public readonly bool Unschedulable;

    [OutputConstructor]
    private NodeSpecPatch(
        string externalID,
        string podCIDR,
        ImmutableArray<string> podCIDRs,
        string providerID,
        ImmutableArray<TaintPatch> taints,
        bool unschedulable)
    {
        ExternalID = externalID;
        PodCIDR = podCIDR;
        PodCIDRs = podCIDRs;
        ProviderID = providerID;
        Taints = taints;
        Unschedulable = unschedulable;
    }
}
