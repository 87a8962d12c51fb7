namespace Pulumi;

/// <summary>What a transformation is told about a resource.</summary>
public readonly struct ResourceTransformationArgs
{
    /// <summary>Takes the members.</summary>
    public ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        Resource = resource;
        Args = args;
        Options = options;
    }

    /// <summary>The resource, which is still being constructed.</summary>
    public Resource Resource { get; }

    /// <summary>The arguments.</summary>
    public ResourceArgs Args { get; }

    /// <summary>The options.</summary>
    public ResourceOptions Options { get; }
}
