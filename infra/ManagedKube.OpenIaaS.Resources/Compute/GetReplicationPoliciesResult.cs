using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The replication policies that were found.</summary>
[OutputType]
public sealed class GetReplicationPoliciesResult
{
    /// <summary>The replication policies; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetReplicationPoliciesReplicationPolicyResult> ReplicationPolicies;

    [OutputConstructor]
    private GetReplicationPoliciesResult(ImmutableArray<Outputs.GetReplicationPoliciesReplicationPolicyResult> replicationPolicies)
    {
        ReplicationPolicies = replicationPolicies;
    }
}
