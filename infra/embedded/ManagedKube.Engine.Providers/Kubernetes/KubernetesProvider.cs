using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Kubernetes.Configuration;
using ManagedKube.Engine.Providers.Kubernetes.Helm;
using ManagedKube.Engine.Providers.Kubernetes.Manifests;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Kubernetes;

/// <summary>The <c>kubernetes</c> package: objects of one cluster, patches of objects, and releases of Helm charts.</summary>
/// <param name="environment">The environment of the operation.</param>
/// <param name="folder">The folder of the program, to which paths are relative.</param>
/// <param name="log">Shows what is waited for.</param>
/// <param name="time">Measures how long things take.</param>
internal sealed class KubernetesProvider(Func<string, string?> environment, string folder, IEngineLog log, TimeProvider time) : Provider, IDisposable
{
    internal const string Release = "kubernetes:helm.sh/v3:Release";
    private const string PatchSuffix = "Patch";

    // Components and lists, which the plugin makes of their parts.
    private static readonly ImmutableArray<string> NotBuiltIn =
        ["kubernetes:helm.sh/v4:", "kubernetes:helm.sh/v3:Chart", "kubernetes:yaml:", "kubernetes:yaml/", "kubernetes:kustomize:", "kubernetes:kustomize/"];

    private readonly Lock _lock = new();
    private ProviderSettings? _settings;
    private ClusterConnection? _connection;

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Task.FromResult("""{"name":"kubernetes","version":"4.32.0"}""");

    public override Task<CheckResponse> CheckConfigAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(new CheckResponse(ConfigurationCheck.Marked(request.News), ConfigurationCheck.Of(request.News)));

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) =>
        Task.FromResult(ConfigurationDiff.Of(request.OldInputs, request.News));

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel)
    {
        _settings = ProviderSettings.Of(request.Args);
        return Task.CompletedTask;
    }

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(TypeOf(request.Urn, request.News).Check(request));

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) =>
        TypeOf(request.Urn, request.News).DiffAsync(request, cancel);

    public override Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel) =>
        TypeOf(request.Urn, request.Inputs).CreateAsync(request, cancel);

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) =>
        TypeOf(request.Urn, request.Inputs).ReadAsync(request, cancel);

    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel) =>
        TypeOf(request.Urn, request.News).UpdateAsync(request, cancel);

    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel) =>
        TypeOf(request.Urn, request.OldInputs).DeleteAsync(request, cancel);

    public override async Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        (request.Query.Get("inputs")?.Unwrapped as ObjectValue)?.Properties is { } inputs
            ? await TypeOf(request.Token, inputs).FindCreatedAsync(inputs, cancel).ConfigureAwait(false)
            : null;

    /// <summary>Makes a component and its children.</summary>
    /// <exception cref="ProviderException">It failed, or there is no such component.</exception>
    public Task<ConstructResult> ConstructAsync(Pulumirpc.ConstructRequest request, PropertyMap inputs, CancellationToken cancel) => request.Type == ConfigFileComponent.Token
        ? new ConfigFileComponent(ManifestSources.For(environment, folder)).ConstructAsync(request, inputs, cancel)
        : throw NoSuchType(request.Type);

    public void Dispose() => _connection?.Dispose();

    private IResourceType TypeOf(Urn urn, PropertyMap inputs) => TypeOf(urn.Type, inputs);

    private IResourceType TypeOf(string token, PropertyMap inputs)
    {
        if (token == Release)
            return new ReleaseResource(Connection, environment, folder, log);
        if (NotBuiltIn.Any(prefix => token.StartsWith(prefix, StringComparison.Ordinal)) || token.Split(':').Length != 3)
            throw NoSuchType(token);
        return IsPatch(token, inputs) ? new PatchResource(Connection, log) : new ObjectResource(Connection, log);
    }

    private static ProviderException NoSuchType(string token) => new(
        $"'{token}' is not built in; of the package 'kubernetes' the kinds of the API, patches of them, {Release} and {ConfigFileComponent.Token} are. "
        + "Install the plugin pulumi-resource-kubernetes (pulumi plugin install resource kubernetes), or put it on the PATH: it then serves all of them.",
        nothingHappened: true);

    // There may be kinds whose own name ends like that.
    private static bool IsPatch(string token, PropertyMap inputs) =>
        token.EndsWith(PatchSuffix, StringComparison.Ordinal)
        && (inputs.Text("kind") is not { } kind || token.EndsWith($":{kind}{PatchSuffix}", StringComparison.Ordinal));

    private ClusterConnection Connection()
    {
        lock (_lock)
            return _connection ??= new(
                _settings ?? throw new ProviderException("The provider is not configured.", nothingHappened: true), environment, log, time);
    }
}
