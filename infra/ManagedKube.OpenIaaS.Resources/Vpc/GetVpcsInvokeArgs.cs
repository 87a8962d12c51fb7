using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Vpc;

/// <summary>Where to look for VPCs; may come from other resources.</summary>
public sealed class GetVpcsInvokeArgs : InvokeArgs;
