namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceFieldSelector</c> as outputs.</summary>
[OutputType]
public sealed class ResourceFieldSelector
{
    public readonly string ContainerName;
    public readonly string Divisor;
    public readonly string Resource;

    [OutputConstructor]
    private ResourceFieldSelector(
        string containerName,
        string divisor,
        string resource)
    {
        ContainerName = containerName;
        Divisor = divisor;
        Resource = resource;
    }
}
