namespace ManagedKube.Engine.State;

/// <summary>Time-outs per operation; null means the provider's default.</summary>
public sealed record OperationTimeouts(TimeSpan? Create = null, TimeSpan? Update = null, TimeSpan? Delete = null, TimeSpan? Read = null);
