using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for storage accounts; may come from other resources.</summary>
public sealed class GetStorageAccountsInvokeArgs : InvokeArgs;
