namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.NamespacePatch"/>.</summary>
public class NamespacePatchArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaPatchArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<NamespaceSpecPatchArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new NamespacePatchArgs Empty => new();
}
