namespace Pulumi.Kubernetes.Batch.V1;

/// <summary>Kubernetes' <c>CronJob</c> of <c>batch/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class CronJob : KubernetesResource
{
    private const string Token = "kubernetes:batch/v1:CronJob";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:batch/v1beta1:CronJob" },
            new Alias { Type = "kubernetes:batch/v2alpha1:CronJob" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public CronJob(string name, Types.Inputs.Batch.V1.CronJobArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private CronJob(string name, Input<string> id, CustomResourceOptions? options)
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
    public Output<Types.Outputs.Batch.V1.CronJobSpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Batch.V1.CronJobStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static CronJob Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Batch.V1.CronJobArgs WithIdentity(Types.Inputs.Batch.V1.CronJobArgs? args)
    {
        args ??= new();
        args.ApiVersion = "batch/v1";
        args.Kind = "CronJob";
        return args;
    }
}
