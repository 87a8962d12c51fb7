using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Where to look for marketplace items; may come from other resources.</summary>
public sealed class GetItemsInvokeArgs : InvokeArgs;
