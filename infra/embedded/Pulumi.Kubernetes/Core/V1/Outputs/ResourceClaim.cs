namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceClaim</c> as outputs.</summary>
[OutputType]
public sealed class ResourceClaim
{
    public readonly string Name;
    public readonly string Request;

    [OutputConstructor]
    private ResourceClaim(
        string name,
        string request)
    {
        Name = name;
        Request = request;
    }
}
