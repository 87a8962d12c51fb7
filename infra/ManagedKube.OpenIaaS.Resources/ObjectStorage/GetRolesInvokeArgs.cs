using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for bucket roles; may come from other resources.</summary>
public sealed class GetRolesInvokeArgs : InvokeArgs;
