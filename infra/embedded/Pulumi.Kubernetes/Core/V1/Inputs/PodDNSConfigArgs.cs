namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodDNSConfig</c> as inputs.</summary>
public class PodDNSConfigArgs : ResourceArgs
{
    [Input("nameservers")]
    private InputList<string>? _nameservers;

    public InputList<string> Nameservers
    {
        get => _nameservers ??= [];
        set => _nameservers = value;
    }

    [Input("options")]
    private InputList<PodDNSConfigOptionArgs>? _options;

    public InputList<PodDNSConfigOptionArgs> Options
    {
        get => _options ??= [];
        set => _options = value;
    }

    [Input("searches")]
    private InputList<string>? _searches;

    public InputList<string> Searches
    {
        get => _searches ??= [];
        set => _searches = value;
    }

    /// <summary>Without values.</summary>
    public static new PodDNSConfigArgs Empty => new();
}
