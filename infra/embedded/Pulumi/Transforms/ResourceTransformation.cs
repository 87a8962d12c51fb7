namespace Pulumi;

/// <summary>Changes the arguments or options of a resource before it is registered.</summary>
/// <returns>The new arguments and options, or null to leave them as they are.</returns>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
