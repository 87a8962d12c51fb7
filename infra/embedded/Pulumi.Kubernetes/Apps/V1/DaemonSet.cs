namespace Pulumi.Kubernetes.Apps.V1;

/// <summary>Kubernetes' <c>DaemonSet</c> of <c>apps/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class DaemonSet : KubernetesResource
{
    private const string Token = "kubernetes:apps/v1:DaemonSet";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:apps/v1beta2:DaemonSet" },
            new Alias { Type = "kubernetes:extensions/v1beta1:DaemonSet" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public DaemonSet(string name, Types.Inputs.Apps.V1.DaemonSetArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private DaemonSet(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("spec")]
    public Output<Types.Outputs.Apps.V1.DaemonSetSpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Apps.V1.DaemonSetStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static DaemonSet Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Apps.V1.DaemonSetArgs WithIdentity(Types.Inputs.Apps.V1.DaemonSetArgs? args)
    {
        args ??= new();
        args.ApiVersion = "apps/v1";
        args.Kind = "DaemonSet";
        return args;
    }
}
