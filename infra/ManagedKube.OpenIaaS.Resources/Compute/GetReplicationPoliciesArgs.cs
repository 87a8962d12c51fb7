using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for replication policies.</summary>
public sealed class GetReplicationPoliciesArgs : InvokeArgs;
