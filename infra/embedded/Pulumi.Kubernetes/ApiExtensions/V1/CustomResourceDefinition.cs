namespace Pulumi.Kubernetes.ApiExtensions.V1;

/// <summary>Kubernetes' <c>CustomResourceDefinition</c> of <c>apiextensions.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class CustomResourceDefinition : KubernetesResource
{
    private const string Token = "kubernetes:apiextensions.k8s.io/v1:CustomResourceDefinition";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:apiextensions.k8s.io/v1beta1:CustomResourceDefinition" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public CustomResourceDefinition(string name, Types.Inputs.ApiExtensions.V1.CustomResourceDefinitionArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private CustomResourceDefinition(string name, Input<string> id, CustomResourceOptions? options)
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
    public Output<Types.Outputs.ApiExtensions.V1.CustomResourceDefinitionSpec> Spec { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.ApiExtensions.V1.CustomResourceDefinitionStatus> Status { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static CustomResourceDefinition Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.ApiExtensions.V1.CustomResourceDefinitionArgs WithIdentity(Types.Inputs.ApiExtensions.V1.CustomResourceDefinitionArgs? args)
    {
        args ??= new();
        args.ApiVersion = "apiextensions.k8s.io/v1";
        args.Kind = "CustomResourceDefinition";
        return args;
    }
}
