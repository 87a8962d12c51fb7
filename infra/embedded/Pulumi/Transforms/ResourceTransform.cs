namespace Pulumi;

/// <summary>
/// Changes the inputs or options of a resource on its way to its provider. Unlike a <see cref="ResourceTransformation"/> it is
/// called by the engine, and so also for the resources inside remote components.
/// </summary>
/// <returns>The new inputs and options, or null to leave them as they are.</returns>
public delegate Task<ResourceTransformResult?> ResourceTransform(
    ResourceTransformArgs args, CancellationToken cancellationToken = default);
