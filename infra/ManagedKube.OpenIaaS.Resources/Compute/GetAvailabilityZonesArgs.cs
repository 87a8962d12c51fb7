using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for availability zones.</summary>
public sealed class GetAvailabilityZonesArgs : InvokeArgs;
