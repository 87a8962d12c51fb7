namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeProjection</c> as outputs.</summary>
[OutputType]
public sealed class VolumeProjection
{
    public readonly ConfigMapProjection ConfigMap;
    public readonly DownwardAPIProjection DownwardAPI;
    public readonly SecretProjection Secret;
    public readonly ServiceAccountTokenProjection ServiceAccountToken;

    [OutputConstructor]
    private VolumeProjection(
        ConfigMapProjection configMap,
        DownwardAPIProjection downwardAPI,
        SecretProjection secret,
        ServiceAccountTokenProjection serviceAccountToken)
    {
        ConfigMap = configMap;
        DownwardAPI = downwardAPI;
        Secret = secret;
        ServiceAccountToken = serviceAccountToken;
    }
}
