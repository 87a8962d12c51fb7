namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeRuntimeHandler</c> as outputs.</summary>
[OutputType]
public sealed class NodeRuntimeHandlerPatch
{
    public readonly string Name;

    [OutputConstructor]
    private NodeRuntimeHandlerPatch(
        string name)
    {
        Name = name;
    }
}
