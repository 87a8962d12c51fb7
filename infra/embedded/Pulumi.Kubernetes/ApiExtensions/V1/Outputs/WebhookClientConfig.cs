namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>WebhookClientConfig</c> as outputs.</summary>
[OutputType]
public sealed class WebhookClientConfig
{
    public readonly string CaBundle;
    public readonly ServiceReference Service;
    public readonly string Url;

    [OutputConstructor]
    private WebhookClientConfig(
        string caBundle,
        ServiceReference service,
        string url)
    {
        CaBundle = caBundle;
        Service = service;
        Url = url;
    }
}
