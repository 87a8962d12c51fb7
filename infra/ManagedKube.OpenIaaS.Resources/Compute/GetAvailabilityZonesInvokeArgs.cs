using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for availability zones; may come from other resources.</summary>
public sealed class GetAvailabilityZonesInvokeArgs : InvokeArgs;
