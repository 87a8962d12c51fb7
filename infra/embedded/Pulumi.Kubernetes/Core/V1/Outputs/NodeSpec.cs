using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSpec</c> as outputs.</summary>
[OutputType]
public sealed class NodeSpec
{
    public readonly string ExternalID;
    public readonly string PodCIDR;
    public readonly ImmutableArray<string> PodCIDRs;
    public readonly string ProviderID;
    public readonly ImmutableArray<Taint> Taints;
    public readonly bool Unschedulable;

    [OutputConstructor]
    private NodeSpec(
        string externalID,
        string podCIDR,
        ImmutableArray<string> podCIDRs,
        string providerID,
        ImmutableArray<Taint> taints,
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
