using System.Collections.Frozen;
using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Configuration;
using ManagedKube.OpenIaaS.Provider.Functions;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider;

/// <summary>The OpenIaaS provider: sends each call to the handler of its resource type or function.</summary>
internal sealed class OpenIaaSProvider : Pulumi.ProviderHost.Provider, IDisposable
{
    private readonly Func<OpenIaaSSettings, OpenIaaSClient> _connect;
    private readonly IEngineLog _log;
    private readonly Func<string, string?> _environment;
    private readonly TimeProvider _time;
    private readonly FrozenDictionary<string, IResourceHandler> _handlers;
    private readonly FrozenDictionary<string, IFunction> _functions;
    private Session? _session;

    public OpenIaaSProvider(IEngineLog log, Func<string, string?> environment, TimeProvider time)
        : this(log, environment, time, settings => new OpenIaaSClient(settings, time))
    {
    }

    /// <summary>A provider over connections of the caller's choice.</summary>
    public OpenIaaSProvider(
        IEngineLog log, Func<string, string?> environment, TimeProvider time, Func<OpenIaaSSettings, OpenIaaSClient> connect)
    {
        _connect = connect;
        _log = log;
        _environment = environment;
        _time = time;
        _handlers = ResourceHandlers.All(Session, log, time).ToFrozenDictionary(handler => handler.Token, StringComparer.Ordinal);
        _functions = ProviderFunctions.All.ToFrozenDictionary(function => function.Token, StringComparer.Ordinal);
    }

    public override Task<string> GetSchemaAsync(CancellationToken cancel) => Schema.PackageSchema.ReadAsync(cancel);

    public override Task<CheckResponse> CheckConfigAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(ProviderConfigurationCheck.Check(request.Olds, request.News));

    /// <summary>Credentials may change at any time; another endpoint is refused by the check before.</summary>
    public override Task<DiffResponse> DiffConfigAsync(DiffRequest request, CancellationToken cancel) =>
        Task.FromResult(new DiffResponse([.. ValueDiff.Compare(request.OldInputs, request.News)
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind))]));

    public override Task ConfigureAsync(ConfigureRequest request, CancellationToken cancel) => RunAsync(null, cancel, async token =>
    {
        var settings = ProviderConfiguration.Read(new InputReader(request.Args)).Resolve(_environment);
        var session = new Session(_connect(settings), _log, _time);
        Interlocked.Exchange(ref _session, session)?.Dispose();
        await session.Client.LoginAsync(token).ConfigureAwait(false);
        return true;
    });

    public override Task<CheckResponse> CheckAsync(CheckRequest request, CancellationToken cancel) =>
        Task.FromResult(Handler(request.Urn.Type).Check(request.Olds, request.News));

    public override Task<DiffResponse> DiffAsync(DiffRequest request, CancellationToken cancel) =>
        Task.FromResult(Handler(request.Urn.Type).Diff(request));

    public override Task<CreateResponse> CreateAsync(CreateRequest request, CancellationToken cancel) =>
        RunAsync(request.Timeout, cancel, token => Handler(request.Urn.Type).CreateAsync(request, token));

    public override Task<ReadResponse> ReadAsync(ReadRequest request, CancellationToken cancel) =>
        RunAsync(request.Timeout, cancel, token => Handler(request.Urn.Type).ReadAsync(request, token));

    public override Task<PropertyMap> UpdateAsync(UpdateRequest request, CancellationToken cancel) =>
        RunAsync(request.Timeout, cancel, token => Handler(request.Urn.Type).UpdateAsync(request, token));

    public override Task DeleteAsync(DeleteRequest request, CancellationToken cancel) => RunAsync(request.Timeout, cancel, async token =>
    {
        await Handler(request.Urn.Type).DeleteAsync(request, token).ConfigureAwait(false);
        return true;
    });

    public override Task<InvokeResponse> InvokeAsync(InvokeRequest request, CancellationToken cancel) =>
        _functions.TryGetValue(request.Token, out var function)
            ? RunAsync(null, cancel, token => function.InvokeAsync(Session(), request.Args, token))
            : base.InvokeAsync(request, cancel);

    /// <summary>The objects that a creation with <c>query.inputs</c> can have made; see the handlers for what makes their identity.</summary>
    public override async Task<ImmutableArray<ListResult>?> ListAsync(ListRequest request, CancellationToken cancel)
    {
        if (request.Query.Get("inputs")?.Unwrapped is not ObjectValue { Properties: var inputs })
            throw new ProviderException("A list needs the inputs of the creation whose result it looks for (query 'inputs').", nothingHappened: true);
        return await RunAsync(null, cancel, token => Handler(request.Token).FindMadeByAsync(inputs, token)).ConfigureAwait(false);
    }

    public void Dispose() => _session?.Dispose();

    private Session Session() => _session ?? throw new ProviderException("The provider is not configured.", nothingHappened: true);

    private IResourceHandler Handler(string type) => _handlers.TryGetValue(type, out var handler)
        ? handler
        : throw new ProviderException(
            $"There is no resource type '{type}'. Known are: {string.Join(", ", _handlers.Keys.Order(StringComparer.Ordinal))}.", nothingHappened: true);

    /// <summary>Runs an operation within its time; failures become messages for people.</summary>
    private async Task<T> RunAsync<T>(TimeSpan? timeout, CancellationToken cancel, Func<CancellationToken, Task<T>> operation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (timeout is { } time && time > TimeSpan.Zero)
            limit.CancelAfter(time);
        try
        {
            return await operation(limit.Token).ConfigureAwait(false);
        }
        catch (OpenIaaSException e)
        {
            throw new ProviderException(e.Message, NothingHappened(e), e) { AuthenticationFailed = e.Kind == OpenIaaSErrorKind.Authentication };
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested && timeout is not null)
        {
            throw new ProviderException($"The operation did not end within {timeout.Value}. Give it more time with customTimeouts, or run again.", inner: e);
        }
    }

    private static bool NothingHappened(OpenIaaSException e) => e.Kind is
        OpenIaaSErrorKind.Configuration or OpenIaaSErrorKind.Authentication or OpenIaaSErrorKind.AccessDenied or OpenIaaSErrorKind.NotFound
        or OpenIaaSErrorKind.Refused or OpenIaaSErrorKind.RateLimited or OpenIaaSErrorKind.Unreachable or OpenIaaSErrorKind.Unavailable
        or OpenIaaSErrorKind.UnexpectedAnswer or OpenIaaSErrorKind.ActivityFailed;
}
