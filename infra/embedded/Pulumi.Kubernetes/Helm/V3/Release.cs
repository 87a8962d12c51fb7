using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Helm.V3;

/// <summary>A release of a Helm chart.</summary>
[KubernetesResourceType(Token)]
public partial class Release : KubernetesResource
{
    private const string Token = "kubernetes:helm.sh/v3:Release";

    /// <summary>Creates the resource.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="args">Its inputs.</param>
    /// <param name="options">How it is managed.</param>
    public Release(string name, Types.Inputs.Helm.V3.ReleaseArgs? args = null, CustomResourceOptions? options = null)
        : base(Token, name, WithIdentity(args), PackageOptions.Of(options, ""))
    {
    }

    private Release(string name, Input<string> id, CustomResourceOptions? options)
        : base(Token, name, null, PackageOptions.Of(options, id))
    {
    }

    [Output("allowNullValues")]
    public Output<bool> AllowNullValues { get; private set; } = null!;

    [Output("atomic")]
    public Output<bool> Atomic { get; private set; } = null!;

    [Output("chart")]
    public Output<string> Chart { get; private set; } = null!;

    [Output("cleanupOnFail")]
    public Output<bool> CleanupOnFail { get; private set; } = null!;

    [Output("createNamespace")]
    public Output<bool> CreateNamespace { get; private set; } = null!;

    [Output("dependencyUpdate")]
    public Output<bool> DependencyUpdate { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("devel")]
    public Output<bool> Devel { get; private set; } = null!;

    [Output("disableCRDHooks")]
    public Output<bool> DisableCRDHooks { get; private set; } = null!;

    [Output("disableOpenapiValidation")]
    public Output<bool> DisableOpenapiValidation { get; private set; } = null!;

    [Output("disableWebhooks")]
    public Output<bool> DisableWebhooks { get; private set; } = null!;

    [Output("forceUpdate")]
    public Output<bool> ForceUpdate { get; private set; } = null!;

    [Output("keyring")]
    public Output<string> Keyring { get; private set; } = null!;

    [Output("lint")]
    public Output<bool> Lint { get; private set; } = null!;

    [Output("manifest")]
    public Output<ImmutableDictionary<string, object>> Manifest { get; private set; } = null!;

    [Output("maxHistory")]
    public Output<int> MaxHistory { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("namespace")]
    public Output<string> Namespace { get; private set; } = null!;

    [Output("postrender")]
    public Output<string> Postrender { get; private set; } = null!;

    [Output("recreatePods")]
    public Output<bool> RecreatePods { get; private set; } = null!;

    [Output("renderSubchartNotes")]
    public Output<bool> RenderSubchartNotes { get; private set; } = null!;

    [Output("replace")]
    public Output<bool> Replace { get; private set; } = null!;

    [Output("repositoryOpts")]
    public Output<Types.Outputs.Helm.V3.RepositoryOpts> RepositoryOpts { get; private set; } = null!;

    [Output("resetValues")]
    public Output<bool> ResetValues { get; private set; } = null!;

    [Output("resourceNames")]
    public Output<ImmutableDictionary<string, ImmutableArray<string>>> ResourceNames { get; private set; } = null!;

    [Output("reuseValues")]
    public Output<bool> ReuseValues { get; private set; } = null!;

    [Output("skipAwait")]
    public Output<bool> SkipAwait { get; private set; } = null!;

    [Output("skipCrds")]
    public Output<bool> SkipCrds { get; private set; } = null!;

    [Output("status")]
    public Output<Types.Outputs.Helm.V3.ReleaseStatus> Status { get; private set; } = null!;

    [Output("timeout")]
    public Output<int> Timeout { get; private set; } = null!;

    [Output("valueYamlFiles")]
    public Output<ImmutableArray<AssetOrArchive>> ValueYamlFiles { get; private set; } = null!;

    [Output("values")]
    public Output<ImmutableDictionary<string, object>> Values { get; private set; } = null!;

    [Output("verify")]
    public Output<bool> Verify { get; private set; } = null!;

    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    [Output("waitForJobs")]
    public Output<bool> WaitForJobs { get; private set; } = null!;

    /// <summary>Reads an existing object, which the stack does not manage.</summary>
    /// <param name="name">A name, unique among the stack's resources of the type.</param>
    /// <param name="id">The id of the object: <c>NAMESPACE/NAME</c>, or <c>NAME</c> where there are no namespaces.</param>
    /// <param name="options">How it is managed.</param>
    public static Release Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);

    private static Types.Inputs.Helm.V3.ReleaseArgs WithIdentity(Types.Inputs.Helm.V3.ReleaseArgs? args)
    {
        args ??= new();
        args.Compat = "true";
        return args;
    }
}
