namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TypedLocalObjectReference</c> as outputs.</summary>
[OutputType]
public sealed class TypedLocalObjectReference
{
    public readonly string ApiGroup;
    public readonly string Kind;
    public readonly string Name;

    [OutputConstructor]
    private TypedLocalObjectReference(
        string apiGroup,
        string kind,
        string name)
    {
        ApiGroup = apiGroup;
        Kind = kind;
        Name = name;
    }
}
