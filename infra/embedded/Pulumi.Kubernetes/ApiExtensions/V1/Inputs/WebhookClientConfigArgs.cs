namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>WebhookClientConfig</c> as inputs.</summary>
public class WebhookClientConfigArgs : ResourceArgs
{
    [Input("caBundle")]
    public Input<string>? CaBundle { get; set; }

    [Input("service")]
    public Input<ServiceReferenceArgs>? Service { get; set; }

    [Input("url")]
    public Input<string>? Url { get; set; }

    /// <summary>Without values.</summary>
    public static new WebhookClientConfigArgs Empty => new();
}
