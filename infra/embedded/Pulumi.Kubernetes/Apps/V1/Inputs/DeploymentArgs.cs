namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Apps.V1.Deployment"/>.</summary>
public class DeploymentArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<DeploymentSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new DeploymentArgs Empty => new();
}
