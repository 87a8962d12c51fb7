namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TypedObjectReference</c> as outputs.</summary>
[OutputType]
public sealed class TypedObjectReference
{
    public readonly string ApiGroup;
    public readonly string Kind;
    public readonly string Name;
    public readonly string Namespace;

    [OutputConstructor]
    private TypedObjectReference(
        string apiGroup,
        string kind,
        string name,
        string @namespace)
    {
        ApiGroup = apiGroup;
        Kind = kind;
        Name = name;
        Namespace = @namespace;
    }
}
