namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>The fields of Kubernetes' <c>Subject</c> as inputs.</summary>
public class SubjectArgs : ResourceArgs
{
    [Input("apiGroup")]
    public Input<string>? ApiGroup { get; set; }

    [Input("kind", required: true)]
    public Input<string> Kind { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    /// <summary>Without values.</summary>
    public static new SubjectArgs Empty => new();
}
