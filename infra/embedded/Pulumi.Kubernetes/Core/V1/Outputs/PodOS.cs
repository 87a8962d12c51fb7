namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodOS</c> as outputs.</summary>
[OutputType]
public sealed class PodOS
{
    public readonly string Name;

    [OutputConstructor]
    private PodOS(
        string name)
    {
        Name = name;
    }
}
