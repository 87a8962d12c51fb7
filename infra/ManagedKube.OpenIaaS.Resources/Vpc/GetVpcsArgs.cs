using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for VPCs.</summary>
public sealed class GetVpcsArgs : InvokeArgs;
