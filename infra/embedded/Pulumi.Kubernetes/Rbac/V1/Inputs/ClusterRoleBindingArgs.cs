namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Rbac.V1.ClusterRoleBinding"/>.</summary>
public class ClusterRoleBindingArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("roleRef", required: true)]
    public Input<RoleRefArgs> RoleRef { get; set; } = null!;

    [Input("subjects")]
    private InputList<SubjectArgs>? _subjects;

    public InputList<SubjectArgs> Subjects
    {
        get => _subjects ??= [];
        set => _subjects = value;
    }

    /// <summary>Without values.</summary>
    public static new ClusterRoleBindingArgs Empty => new();
}
