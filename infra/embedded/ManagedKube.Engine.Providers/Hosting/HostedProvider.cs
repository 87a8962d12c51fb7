using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Requests = Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Hosting;

/// <summary>A provider that runs inside the engine: its calls go over without a wire, and mean the same.</summary>
internal class HostedProvider(Provider provider) : IProviderPlugin
{
    private readonly CancellationTokenSource _stopped = new();

    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) =>
        RunAsync(async token => Read(await provider.CheckConfigAsync(Write(call), token).ConfigureAwait(false)), cancel);

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) =>
        RunAsync(async token => Read(await provider.DiffConfigAsync(Write(call), token).ConfigureAwait(false)), cancel);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) =>
        RunAsync(token => provider.ConfigureAsync(new Requests.ConfigureRequest(call.Inputs), token), cancel);

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) =>
        RunAsync(async token => Read(await provider.CheckAsync(Write(call), token).ConfigureAwait(false)), cancel);

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) =>
        RunAsync(async token => Read(await provider.DiffAsync(Write(call), token).ConfigureAwait(false)), cancel);

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => RunAsync(async token =>
    {
        var created = await provider.CreateAsync(
            new Requests.CreateRequest(call.Urn, ForStep(call.Inputs, call.Preview), call.Timeout, call.Preview), token).ConfigureAwait(false);
        return new CreateResult(created.Id, created.Outputs);
    }, cancel);

    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) => RunAsync(async token =>
    {
        var read = await provider.ReadAsync(
            new Requests.ReadRequest(call.Urn, call.Id, call.Inputs, call.Outputs, call.Timeout), token).ConfigureAwait(false);
        return read.Id.Length == 0 ? null : new ReadResult(read.Id, read.Inputs, read.Outputs);
    }, cancel);

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => RunAsync(
        async token => new UpdateResult(await provider.UpdateAsync(
            new Requests.UpdateRequest(
                call.Urn, call.Id, call.OldInputs, call.OldOutputs, ForStep(call.News, call.Preview), call.Timeout, call.IgnoreChanges, call.Preview),
            token).ConfigureAwait(false)),
        cancel);

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => RunAsync(
        token => provider.DeleteAsync(new Requests.DeleteRequest(call.Urn, call.Id, call.OldInputs, call.OldOutputs, call.Timeout), token), cancel);

    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => RunAsync(async token =>
    {
        var response = await provider.InvokeAsync(
            new Requests.InvokeRequest(call.Token, call.Args.Where((_, value) => !value.ContainsUnknowns), call.Preview), token).ConfigureAwait(false);
        return new InvokeResult(response.Result, Read(response.Failures));
    }, cancel);

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => RunAsync(async token =>
    {
        var found = await provider.ListAsync(new Requests.ListRequest(call.Type, call.Query), token).ConfigureAwait(false);
        return found?.Select(result => result.Id).ToImmutableArray();
    }, cancel);

    public async Task CancelAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        await provider.CancelAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync().ConfigureAwait(false);
        (provider as IDisposable)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static PropertyMap ForStep(PropertyMap inputs, bool preview) =>
        preview ? inputs : inputs.Where((_, value) => !value.ContainsUnknowns);

    private static Requests.CheckRequest Write(CheckCall call) => new(call.Urn, call.Olds, call.News, call.RandomSeed);

    private static Requests.DiffRequest Write(DiffCall call) =>
        new(call.Urn, call.Id, call.OldInputs, call.OldOutputs, call.News, call.IgnoreChanges);

    private static CheckResult Read(Requests.CheckResponse response) => new(response.Inputs, Read(response.Failures));

    private static ImmutableArray<PropertyFailure> Read(ImmutableArray<Requests.CheckFailure> failures) =>
        [.. failures.Select(failure => new PropertyFailure(failure.Property, failure.Reason))];

    private static DiffResult Read(Requests.DiffResponse response) => new(response.Changes.IsEmpty ? DiffChanges.None : DiffChanges.Some)
    {
        Detailed = [.. response.Changes.Select(change => new PropertyChange(change.Path, change.Kind, change.Replace, InputDiff: !change.OfOutput))],
        DeleteBeforeReplace = response.DeleteBeforeReplace,
    };

    private Task RunAsync(Func<CancellationToken, Task> call, CancellationToken cancel) => RunAsync(async token =>
    {
        await call(token).ConfigureAwait(false);
        return true;
    }, cancel);

    protected async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancel)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, _stopped.Token);
        try
        {
            return await call(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancel.IsCancellationRequested)
        {
            throw new ProviderCallException("cancelled", CallEffect.Interrupted, inner: e);
        }
        catch (ProviderException e)
        {
            throw new ProviderCallException(e.Message, e.NothingHappened ? CallEffect.None : CallEffect.Unknown, inner: e)
            {
                AuthenticationFailed = e.AuthenticationFailed,
            };
        }
        catch (InitializationFailedException e)
        {
            throw new PartialOperationException(e.Id, e.Inputs, e.Outputs, e.Reasons, e);
        }
    }
}
