using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for tenants; may come from other resources.</summary>
public sealed class GetTenantsInvokeArgs : InvokeArgs;
