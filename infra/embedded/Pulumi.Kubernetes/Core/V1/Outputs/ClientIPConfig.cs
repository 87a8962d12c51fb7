namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ClientIPConfig</c> as outputs.</summary>
[OutputType]
public sealed class ClientIPConfig
{
    public readonly int TimeoutSeconds;

    [OutputConstructor]
    private ClientIPConfig(
        int timeoutSeconds)
    {
        TimeoutSeconds = timeoutSeconds;
    }
}
