using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for roles; may come from other resources.</summary>
public sealed class GetRolesInvokeArgs : InvokeArgs;
