namespace ManagedKube.OpenIaaS.ObjectStorage;

internal sealed record NewStorageAccount(string Name);
