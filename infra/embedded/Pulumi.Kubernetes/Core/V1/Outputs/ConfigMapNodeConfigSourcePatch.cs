namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapNodeConfigSource</c> as outputs.</summary>
[OutputType]
public sealed class ConfigMapNodeConfigSourcePatch
{
    public readonly string KubeletConfigKey;
    public readonly string Name;
    public readonly string Namespace;
    public readonly string ResourceVersion;
    public readonly string Uid;

    [OutputConstructor]
    private ConfigMapNodeConfigSourcePatch(
        string kubeletConfigKey,
        string name,
        string @namespace,
        string resourceVersion,
        string uid)
    {
        KubeletConfigKey = kubeletConfigKey;
        Name = name;
        Namespace = @namespace;
        ResourceVersion = resourceVersion;
        Uid = uid;
    }
}
