namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ObjectFieldSelector</c> as outputs.</summary>
[OutputType]
public sealed class ObjectFieldSelector
{
    public readonly string ApiVersion;
    public readonly string FieldPath;

    [OutputConstructor]
    private ObjectFieldSelector(
        string apiVersion,
        string fieldPath)
    {
        ApiVersion = apiVersion;
        FieldPath = fieldPath;
    }
}
