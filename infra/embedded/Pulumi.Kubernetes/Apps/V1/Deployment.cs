namespace Pulumi.Kubernetes.Apps.V1;

/// <summary>Kubernetes' <c>Deployment</c> of <c>apps/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class Deployment : KubernetesResource
{
    private const string Token = "kubernetes:apps/v1:Deployment";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:apps/v1beta1:Deployment" },
            new Alias { Type = "kubernetes:apps/v1beta2:Deployment" },
            new Alias { Type = "kubernetes:extensions/v1beta1:Deployment" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public Deployment(string name, Types.Inputs.Apps.V1.DeploymentArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private Deployment(string name, Input<string> id, CustomResourceOptions? options)
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
    public Output<Types.Outputs.Apps.V1.DeploymentSpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Apps.V1.DeploymentStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static Deployment Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Apps.V1.DeploymentArgs WithIdentity(Types.Inputs.Apps.V1.DeploymentArgs? args)
    {
        args ??= new();
        args.ApiVersion = "apps/v1";
        args.Kind = "Deployment";
        return args;
    }
}
