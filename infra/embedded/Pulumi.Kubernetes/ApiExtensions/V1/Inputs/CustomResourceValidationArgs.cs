namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceValidation</c> as inputs.</summary>
public class CustomResourceValidationArgs : ResourceArgs
{
    [Input("openAPIV3Schema")]
    public Input<JSONSchemaPropsArgs>? OpenAPIV3Schema { get; set; }

    /// <summary>Without values.</summary>
    public static new CustomResourceValidationArgs Empty => new();
}
