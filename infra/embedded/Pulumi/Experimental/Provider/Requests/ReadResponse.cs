namespace Pulumi.Experimental.Provider;

/// <summary>The present state of a resource.</summary>
public sealed class ReadResponse
{
    /// <summary>The id; null or empty if the resource is gone.</summary>
    public string? Id { get; set; }

    /// <summary>The outputs.</summary>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }

    /// <summary>The inputs that would lead to this state.</summary>
    public IDictionary<string, PropertyValue>? Inputs { get; set; }
}
