namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceConversion</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceConversion
{
    public readonly string Strategy;
    public readonly WebhookConversion Webhook;

    [OutputConstructor]
    private CustomResourceConversion(
        string strategy,
        WebhookConversion webhook)
    {
        Strategy = strategy;
        Webhook = webhook;
    }
}
