namespace Pulumi;

/// <summary>What a transformation makes of a resource.</summary>
public readonly struct ResourceTransformationResult
{
    /// <summary>Takes the members.</summary>
    public ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The arguments to use.</summary>
    public ResourceArgs Args { get; }

    /// <summary>The options to use; the parent must be the same.</summary>
    public ResourceOptions Options { get; }
}
