namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>WebhookConversion</c> as inputs.</summary>
public class WebhookConversionArgs : ResourceArgs
{
    [Input("clientConfig")]
    public Input<WebhookClientConfigArgs>? ClientConfig { get; set; }

    [Input("conversionReviewVersions", required: true)]
    private InputList<string>? _conversionReviewVersions;

    public InputList<string> ConversionReviewVersions
    {
        get => _conversionReviewVersions ??= [];
        set => _conversionReviewVersions = value;
    }

    /// <summary>Without values.</summary>
    public static new WebhookConversionArgs Empty => new();
}
