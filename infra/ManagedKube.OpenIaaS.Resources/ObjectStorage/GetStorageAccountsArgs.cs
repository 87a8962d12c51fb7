using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Where to look for storage accounts.</summary>
public sealed class GetStorageAccountsArgs : InvokeArgs;
