using System.Collections.Frozen;
using System.Collections.Immutable;
using ManagedKube.Talos.Provider.Bundles;
using ManagedKube.Talos.Provider.Clients;
using ManagedKube.Talos.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Inputs;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Talos.Provider;

/// <summary>The provider of Talos secrets: sends each call to the handler of its resource type.</summary>
internal sealed class TalosProvider(IEngineLog log, TimeProvider time) : Pulumi.ProviderHost.Provider
{
    private readonly FrozenDictionary<string, IResourceHandler> _handlers =
        Handlers(log, time).ToFrozenDictionary(handler => handler.Token, StringComparer.Ordinal);

    /// <summary>A handler for each resource type.</summary>
    public static ImmutableArray<IResourceHandler> Handlers(IEngineLog log, TimeProvider time) =>
    [
        new SecretsBundleHandler(log, time),
        new ClientConfigurationHandler(log, time),
        new KubeConfigurationHandler(log, time),
    ];

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Schema.PackageSchema.ReadAsync(cancel);

    public override Task<CheckResponse> CheckConfigAsync(CheckRequest request, CancellationToken cancel)
    {
        var reader = new InputReader(request.News);
        reader.Text("version");
        reader.RefuseOthers();
        return Task.FromResult(new CheckResponse(request.News, reader.Failures));
    }

    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) => Task.FromResult(DiffResponse.None);

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel) => Task.CompletedTask;

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel) => Run(request.Urn, handler => handler.Check(request));

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) => Run(request.Urn, handler => handler.Diff(request));

    public override Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel) => Run(request.Urn, handler => handler.Create(request));

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) => Run(request.Urn, handler => handler.Read(request));

    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel) => Run(request.Urn, handler => handler.Update(request));

    /// <summary>Nothing is outside the state. Who may delete root secrets is decided by the engine's protection of the resource.</summary>
    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>An interrupted creation has left nothing outside the state, so that it can be done again.</summary>
    public override Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel) =>
        Task.FromResult<ImmutableArray<ListResult>?>([]);

    private Task<T> Run<T>(Urn urn, Func<IResourceHandler, T> call)
    {
        if (!_handlers.TryGetValue(urn.Type, out var handler))
        {
            throw new ProviderException(
                $"There is no resource type '{urn.Type}'. Known are: {string.Join(", ", _handlers.Keys.Order(StringComparer.Ordinal))}.", nothingHappened: true);
        }

        try
        {
            return Task.FromResult(call(handler));
        }
        catch (InvalidSecretsException e)
        {
            throw new ProviderException(e.Message, nothingHappened: true, e);
        }
    }
}
