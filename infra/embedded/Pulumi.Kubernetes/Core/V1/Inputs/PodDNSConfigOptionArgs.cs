namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodDNSConfigOption</c> as inputs.</summary>
public class PodDNSConfigOptionArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("value")]
    public Input<string>? Value { get; set; }

    /// <summary>Without values.</summary>
    public static new PodDNSConfigOptionArgs Empty => new();
}
