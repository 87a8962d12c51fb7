namespace Pulumi;

/// <summary>Options of the stack itself.</summary>
public class StackOptions
{
    /// <summary>Transformations of all resources of the stack.</summary>
    public List<ResourceTransformation> ResourceTransformations { get; set; } = [];

    /// <summary>Transforms of all resources of the stack, those inside remote components included.</summary>
    public List<ResourceTransform> ResourceTransforms { get; set; } = [];
}
