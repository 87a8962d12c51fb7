namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceConversion</c> as inputs.</summary>
public class CustomResourceConversionArgs : ResourceArgs
{
    [Input("strategy", required: true)]
    public Input<string> Strategy { get; set; } = null!;

    [Input("webhook")]
    public Input<WebhookConversionArgs>? Webhook { get; set; }

    /// <summary>Without values.</summary>
    public static new CustomResourceConversionArgs Empty => new();
}
