namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ServiceAccountTokenProjection</c> as outputs.</summary>
[OutputType]
public sealed class ServiceAccountTokenProjection
{
    public readonly string Audience;
    public readonly int ExpirationSeconds;
    public readonly string Path;

    [OutputConstructor]
    private ServiceAccountTokenProjection(
        string audience,
        int expirationSeconds,
        string path)
    {
        Audience = audience;
        ExpirationSeconds = expirationSeconds;
        Path = path;
    }
}
