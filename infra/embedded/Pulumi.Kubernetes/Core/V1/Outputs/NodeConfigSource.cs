namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeConfigSource</c> as outputs.</summary>
[OutputType]
public sealed class NodeConfigSource
{
    public readonly ConfigMapNodeConfigSource ConfigMap;

    [OutputConstructor]
    private NodeConfigSource(
        ConfigMapNodeConfigSource configMap)
    {
        ConfigMap = configMap;
    }
}
