using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Storage.V1;

/// <summary>Kubernetes' <c>StorageClass</c> of <c>storage.k8s.io/v1</c>.</summary>
[KubernetesResourceType(Token)]
public partial class StorageClass : KubernetesResource
{
    private const string Token = "kubernetes:storage.k8s.io/v1:StorageClass";

    private static readonly CustomResourceOptions Defaults = new()
    {
        Aliases =
        [
            new Alias { Type = "kubernetes:storage.k8s.io/v1beta1:StorageClass" },
        ],
    };

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public StorageClass(string name, Types.Inputs.Storage.V1.StorageClassArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, "", Defaults))
    {
    }

    private StorageClass(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id, Defaults))
    {
    }

    [Output("allowVolumeExpansion")]
    public Output<bool> AllowVolumeExpansion { get; private set; } = null!;

    [Output("allowedTopologies")]
    public Output<ImmutableArray<Types.Outputs.Core.V1.TopologySelectorTerm>> AllowedTopologies { get; private set; } = null!;

    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    [Output("metadata")]
    public Output<Types.Outputs.Meta.V1.ObjectMeta> Metadata { get; private set; } = null!;

    [Output("mountOptions")]
    public Output<ImmutableArray<string>> MountOptions { get; private set; } = null!;

    [Output("parameters")]
    public Output<ImmutableDictionary<string, string>> Parameters { get; private set; } = null!;

    [Output("provisioner")]
    public Output<string> Provisioner { get; private set; } = null!;

    [Output("reclaimPolicy")]
    public Output<string> ReclaimPolicy { get; private set; } = null!;

    [Output("volumeBindingMode")]
    public Output<string> VolumeBindingMode { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static StorageClass Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Storage.V1.StorageClassArgs WithIdentity(Types.Inputs.Storage.V1.StorageClassArgs? args)
    {
        args ??= new();
        args.ApiVersion = "storage.k8s.io/v1";
        args.Kind = "StorageClass";
        return args;
    }
}
