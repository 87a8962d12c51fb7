namespace Pulumi.Kubernetes.Core.V1;

/// <summary>Kubernetes' <c>LimitRange</c> of <c>v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class LimitRange : KubernetesResource
{
    private const string Token = "kubernetes:core/v1:LimitRange";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public LimitRange(string name, Types.Inputs.Core.V1.LimitRangeArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, ""))
    {
    }

    private LimitRange(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("spec")]
    public Output<Types.Outputs.Core.V1.LimitRangeSpec> Spec { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static LimitRange Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Core.V1.LimitRangeArgs WithIdentity(Types.Inputs.Core.V1.LimitRangeArgs? args)
    {
        args ??= new();
        args.ApiVersion = "v1";
        args.Kind = "LimitRange";
        return args;
    }
}
