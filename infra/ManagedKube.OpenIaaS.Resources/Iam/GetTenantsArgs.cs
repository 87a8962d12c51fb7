using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for tenants.</summary>
public sealed class GetTenantsArgs : InvokeArgs;
