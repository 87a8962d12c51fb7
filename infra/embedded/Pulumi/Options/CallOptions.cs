namespace Pulumi;

/// <summary>How a method is called that belongs to no resource; a resource's own method uses the resource's provider.</summary>
public class CallOptions
{
    /// <summary>The resource whose provider is used unless <see cref="Provider"/> is given.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The provider to call.</summary>
    public ProviderResource? Provider { get; set; }

    /// <summary>The version of the provider plugin to use.</summary>
    public string? Version { get; set; }

    /// <summary>Where the provider plugin is downloaded from.</summary>
    public string? PluginDownloadURL { get; set; }
}
