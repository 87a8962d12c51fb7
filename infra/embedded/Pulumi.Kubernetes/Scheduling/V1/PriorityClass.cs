namespace Pulumi.Kubernetes.Scheduling.V1;

/// <summary>Kubernetes' <c>PriorityClass</c> of <c>scheduling.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class PriorityClass : KubernetesResource
{
    private const string Token = "kubernetes:scheduling.k8s.io/v1:PriorityClass";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:scheduling.k8s.io/v1alpha1:PriorityClass" },
            new Alias { Type = "kubernetes:scheduling.k8s.io/v1beta1:PriorityClass" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public PriorityClass(string name, Types.Inputs.Scheduling.V1.PriorityClassArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private PriorityClass(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("globalDefault")]
    public Output<bool> GlobalDefault { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("preemptionPolicy")]
    public Output<string> PreemptionPolicy { get; private set; } = null!;

    [Output("value")]
    public Output<int> Value { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static PriorityClass Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Scheduling.V1.PriorityClassArgs WithIdentity(Types.Inputs.Scheduling.V1.PriorityClassArgs? args)
    {
        args ??= new();
        args.ApiVersion = "scheduling.k8s.io/v1";
        args.Kind = "PriorityClass";
        return args;
    }
}
