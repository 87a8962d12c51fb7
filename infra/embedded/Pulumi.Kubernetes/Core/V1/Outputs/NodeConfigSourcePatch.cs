namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeConfigSource</c> as outputs.</summary>
[OutputType]
public sealed class NodeConfigSourcePatch
{
    public readonly ConfigMapNodeConfigSourcePatch ConfigMap;

    [OutputConstructor]
    private NodeConfigSourcePatch(
        ConfigMapNodeConfigSourcePatch configMap)
    {
        ConfigMap = configMap;
    }
}
