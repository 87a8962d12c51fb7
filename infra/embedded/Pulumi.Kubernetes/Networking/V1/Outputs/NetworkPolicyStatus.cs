using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyStatus</c> as outputs.</summary>
[OutputType]
public sealed class NetworkPolicyStatus
{
    public readonly ImmutableArray<Meta.V1.Condition> Conditions;

    [OutputConstructor]
    private NetworkPolicyStatus(
        ImmutableArray<Meta.V1.Condition> conditions)
    {
        Conditions = conditions;
    }
}
