namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LocalObjectReference</c> as outputs.</summary>
[OutputType]
public sealed class LocalObjectReference
{
    public readonly string Name;

    [OutputConstructor]
    private LocalObjectReference(
        string name)
    {
        Name = name;
    }
}
