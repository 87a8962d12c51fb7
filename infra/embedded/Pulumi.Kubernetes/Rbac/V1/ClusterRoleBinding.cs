using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Rbac.V1;

/// <summary>Kubernetes' <c>ClusterRoleBinding</c> of <c>rbac.authorization.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class ClusterRoleBinding : KubernetesResource
{
    private const string Token = "kubernetes:rbac.authorization.k8s.io/v1:ClusterRoleBinding";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1alpha1:ClusterRoleBinding" },
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1beta1:ClusterRoleBinding" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public ClusterRoleBinding(string name, Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private ClusterRoleBinding(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("roleRef")]
    public Output<Types.Outputs.Rbac.V1.RoleRef> RoleRef { get; private set; } = null!;

    [Output("subjects")]
    public Output<ImmutableArray<Types.Outputs.Rbac.V1.Subject>> Subjects { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static ClusterRoleBinding Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Rbac.V1.ClusterRoleBindingArgs WithIdentity(Types.Inputs.Rbac.V1.ClusterRoleBindingArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "ClusterRoleBinding";
        return args;
    }
}
