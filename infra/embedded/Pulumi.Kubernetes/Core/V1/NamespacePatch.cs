namespace Pulumi.Kubernetes.Core.V1;

/// <summary>Fields of an existing Kubernetes' <c>Namespace</c> of <c>v1</c>, owned by this resource and released with it. The name must be given.</summary>
[KubernetesResourceType(Token)]
public partial class NamespacePatch : KubernetesResource
{
    private const string Token = "kubernetes:core/v1:NamespacePatch";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public NamespacePatch(string name, Types.Inputs.Core.V1.NamespacePatchArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, ""))
    {
    }

    private NamespacePatch(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMetaPatch> Metadata { get; private set; } = null!;

    [Output("spec")]
    public Output<Types.Outputs.Core.V1.NamespaceSpecPatch> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Core.V1.NamespaceStatusPatch> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static NamespacePatch Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Core.V1.NamespacePatchArgs WithIdentity(Types.Inputs.Core.V1.NamespacePatchArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "Namespace";
        return args;
    }
}
