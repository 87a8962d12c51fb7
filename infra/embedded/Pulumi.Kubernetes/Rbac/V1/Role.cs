using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Rbac.V1;

/// <summary>Kubernetes' <c>Role</c> of <c>rbac.authorization.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class Role : KubernetesResource
{
    private const string Token = "kubernetes:rbac.authorization.k8s.io/v1:Role";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1alpha1:Role" },
            new Alias { Type = "kubernetes:rbac.authorization.k8s.io/v1beta1:Role" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public Role(string name, Types.Inputs.Rbac.V1.RoleArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private Role(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("rules")]
    public Output<ImmutableArray<Types.Outputs.Rbac.V1.PolicyRule>> Rules { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static Role Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Rbac.V1.RoleArgs WithIdentity(Types.Inputs.Rbac.V1.RoleArgs? args)
    {
        args ??= new();
        args.ApiVersion = "rbac.authorization.k8s.io/v1";
        args.Kind = "Role";
        return args;
    }
}
