using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>WebhookConversion</c> as outputs.</summary>
[OutputType]
public sealed class WebhookConversion
{
    public readonly WebhookClientConfig ClientConfig;
    public readonly ImmutableArray<string> ConversionReviewVersions;

    [OutputConstructor]
    private WebhookConversion(
        WebhookClientConfig clientConfig,
        ImmutableArray<string> conversionReviewVersions)
    {
        ClientConfig = clientConfig;
        ConversionReviewVersions = conversionReviewVersions;
    }
}
