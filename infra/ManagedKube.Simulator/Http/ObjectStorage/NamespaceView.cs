namespace ManagedKube.Simulator.Http.ObjectStorage;

internal sealed record NamespaceView(Guid Id, string Name, string Region, string AccessKeyId);

internal sealed record NewGlobalKeyView(string AccessKeyId, string AccessSecretKey);
