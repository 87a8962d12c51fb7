namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>Inputs of a <see cref="Kubernetes.ApiExtensions.V1.CustomResourceDefinition"/>.</summary>
public class CustomResourceDefinitionArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec", required: true)]
    public Input<CustomResourceDefinitionSpecArgs> Spec { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new CustomResourceDefinitionArgs Empty => new();
}
