namespace Pulumi.Experimental.Provider;

/// <summary>What the provider understands.</summary>
public sealed class ConfigureResponse
{
    /// <summary>Whether it keeps the marks of secrets.</summary>
    public bool AcceptSecrets { get; set; }

    /// <summary>Whether creations and updates can be previewed.</summary>
    public bool SupportsPreview { get; set; }

    /// <summary>Whether it understands references to resources.</summary>
    public bool AcceptResources { get; set; }

    /// <summary>Whether it understands outputs with their resources.</summary>
    public bool AcceptOutputs { get; set; }
}
