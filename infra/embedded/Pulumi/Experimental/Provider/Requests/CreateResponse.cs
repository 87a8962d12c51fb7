namespace Pulumi.Experimental.Provider;

/// <summary>A resource that has been created.</summary>
public sealed class CreateResponse
{
    /// <summary>The id; none in a preview.</summary>
    public string? Id { get; set; }

    /// <summary>The outputs.</summary>
    public IDictionary<string, PropertyValue>? Outputs { get; set; }
}
