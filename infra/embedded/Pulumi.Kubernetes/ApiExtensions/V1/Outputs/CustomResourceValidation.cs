namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceValidation</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceValidation
{
    public readonly JSONSchemaProps OpenAPIV3Schema;

    [OutputConstructor]
    private CustomResourceValidation(
        JSONSchemaProps openAPIV3Schema)
    {
        OpenAPIV3Schema = openAPIV3Schema;
    }
}
