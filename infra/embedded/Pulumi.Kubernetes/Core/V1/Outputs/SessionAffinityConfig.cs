namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SessionAffinityConfig</c> as outputs.</summary>
[OutputType]
public sealed class SessionAffinityConfig
{
    public readonly ClientIPConfig ClientIP;

    [OutputConstructor]
    private SessionAffinityConfig(
        ClientIPConfig clientIP)
    {
        ClientIP = clientIP;
    }
}
