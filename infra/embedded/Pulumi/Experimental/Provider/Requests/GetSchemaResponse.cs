namespace Pulumi.Experimental.Provider;

/// <summary>The schema of the package.</summary>
public sealed class GetSchemaResponse
{
    /// <summary>The schema as JSON text.</summary>
    public string? Schema { get; set; }
}
