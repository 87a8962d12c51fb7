namespace Pulumi;

/// <summary>Code that runs before or after an operation on a resource. If it throws, the operation fails.</summary>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);
