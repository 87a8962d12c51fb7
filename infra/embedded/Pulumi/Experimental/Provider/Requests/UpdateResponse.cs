namespace Pulumi.Experimental.Provider;

/// <summary>A resource that has been changed.</summary>
public sealed class UpdateResponse
{
    /// <summary>The outputs.</summary>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }
}
