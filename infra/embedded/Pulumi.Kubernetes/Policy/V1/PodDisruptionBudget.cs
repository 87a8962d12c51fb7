namespace Pulumi.Kubernetes.Policy.V1;

/// <summary>Kubernetes' <c>PodDisruptionBudget</c> of <c>policy/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class PodDisruptionBudget : KubernetesResource
{
    private const string Token = "kubernetes:policy/v1:PodDisruptionBudget";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:policy/v1beta1:PodDisruptionBudget" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public PodDisruptionBudget(string name, Types.Inputs.Policy.V1.PodDisruptionBudgetArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private PodDisruptionBudget(string name, Input<string> id, CustomResourceOptions? options)
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
    public Output<Types.Outputs.Policy.V1.PodDisruptionBudgetSpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Policy.V1.PodDisruptionBudgetStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static PodDisruptionBudget Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Policy.V1.PodDisruptionBudgetArgs WithIdentity(Types.Inputs.Policy.V1.PodDisruptionBudgetArgs? args)
    {
        args ??= new();
        args.ApiVersion = "policy/v1";
        args.Kind = "PodDisruptionBudget";
        return args;
    }
}
