namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>The fields of Kubernetes' <c>RoleRef</c> as inputs.</summary>
public class RoleRefArgs : ResourceArgs
{
    [Input("apiGroup")]
    public Input<string>? ApiGroup { get; set; }

    [Input("kind", required: true)]
    public Input<string> Kind { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new RoleRefArgs Empty => new();
}
