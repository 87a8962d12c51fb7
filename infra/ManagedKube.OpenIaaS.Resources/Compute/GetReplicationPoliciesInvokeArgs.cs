using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for replication policies; may come from other resources.</summary>
public sealed class GetReplicationPoliciesInvokeArgs : InvokeArgs;
