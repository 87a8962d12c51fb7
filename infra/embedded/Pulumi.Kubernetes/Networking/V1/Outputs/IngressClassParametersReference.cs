namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressClassParametersReference</c> as outputs.</summary>
[OutputType]
public sealed class IngressClassParametersReference
{
    public readonly string ApiGroup;
    public readonly string Kind;
    public readonly string Name;
    public readonly string Namespace;
    public readonly string Scope;

    [OutputConstructor]
    private IngressClassParametersReference(
        string apiGroup,
        string kind,
        string name,
        string @namespace,
        string scope)
    {
        ApiGroup = apiGroup;
        Kind = kind;
        Name = name;
        Namespace = @namespace;
        Scope = scope;
    }
}
