using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Where to look for marketplace items.</summary>
public sealed class GetItemsArgs : InvokeArgs;
