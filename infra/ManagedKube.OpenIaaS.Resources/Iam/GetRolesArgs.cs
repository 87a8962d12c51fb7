using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for roles.</summary>
public sealed class GetRolesArgs : InvokeArgs;
