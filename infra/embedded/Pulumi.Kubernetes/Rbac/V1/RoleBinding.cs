using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Rbac.V1;

/// <summary>Kubernetes' <c>RoleBinding</c> of <c>rbac.authorization.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class RoleBinding : KubernetesResource
{
    private const string Token = "kubernetes:rbac.authorization.k8s.io/v1:RoleBinding";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1alpha1:RoleBinding" },
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1beta1:RoleBinding" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RoleBinding(string name, Types.Inputs.Rbac.V1.RoleBindingArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private RoleBinding(string name, Input<string> id, CustomResourceOptions? options)
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
    public static RoleBinding Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Rbac.V1.RoleBindingArgs WithIdentity(Types.Inputs.Rbac.V1.RoleBindingArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "RoleBinding";
        return args;
    }
}
