namespace Pulumi.Kubernetes.Node.V1;

/// <summary>Kubernetes' <c>RuntimeClass</c> of <c>node.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class RuntimeClass : KubernetesResource
{
    private const string Token = "kubernetes:node.k8s.io/v1:RuntimeClass";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:node.k8s.io/v1alpha1:RuntimeClass" },
            new Alias { Type = "kubernetes:node.k8s.io/v1beta1:RuntimeClass" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public RuntimeClass(string name, Types.Inputs.Node.V1.RuntimeClassArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private RuntimeClass(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("handler")]
    public Output<string> Handler { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("overhead")]
    public Output<Types.Outputs.Node.V1.Overhead> Overhead { get; private set; } = null!;

    [Output("scheduling")]
    public Output<Types.Outputs.Node.V1.Scheduling> Scheduling { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static RuntimeClass Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Node.V1.RuntimeClassArgs WithIdentity(Types.Inputs.Node.V1.RuntimeClassArgs? args)
    {
        args ??= new();
        args.ApiVersion = "node.k8s.io/v1";
        args.Kind = "RuntimeClass";
        return args;
    }
}
