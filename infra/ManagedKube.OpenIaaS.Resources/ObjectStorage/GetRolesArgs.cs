using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for bucket roles.</summary>
public sealed class GetRolesArgs : InvokeArgs;
