namespace Pulumi.Kubernetes.Networking.V1;

/// <summary>Kubernetes' <c>NetworkPolicy</c> of <c>networking.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class NetworkPolicy : KubernetesResource
{
    private const string Token = "kubernetes:networking.k8s.io/v1:NetworkPolicy";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:extensions/v1beta1:NetworkPolicy" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public NetworkPolicy(string name, Types.Inputs.Networking.V1.NetworkPolicyArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private NetworkPolicy(string name, Input<string> id, CustomResourceOptions? options)
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
    public Output<Types.Outputs.Networking.V1.NetworkPolicySpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Networking.V1.NetworkPolicyStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static NetworkPolicy Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Networking.V1.NetworkPolicyArgs WithIdentity(Types.Inputs.Networking.V1.NetworkPolicyArgs? args)
    {
        args ??= new();
        args.ApiVersion = "networking.k8s.io/v1";
        args.Kind = "NetworkPolicy";
        return args;
    }
}
