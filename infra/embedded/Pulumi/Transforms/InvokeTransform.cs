namespace Pulumi;

/// <summary>Changes the arguments or options of a provider function's call on its way to the provider.</summary>
/// <returns>The new arguments and options, or null to leave them as they are.</returns>
public delegate Task<InvokeTransformResult?> InvokeTransform(InvokeTransformArgs args, CancellationToken cancellationToken = default);
