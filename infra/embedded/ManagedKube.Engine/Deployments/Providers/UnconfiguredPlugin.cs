using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Stands in, in a preview, for a provider whose configuration is not known yet: nothing can be told about its resources.</summary>
internal sealed class UnconfiguredPlugin : IProviderPlugin
{
    public static UnconfiguredPlugin Instance { get; } = new();

    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => Task.FromResult(CheckResult.Valid(call.News));

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) => Task.FromResult(DiffResult.Unknown);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => Task.CompletedTask;

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) => Task.FromResult(CheckResult.Valid(call.News));

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) => Task.FromResult(DiffResult.Unknown);

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => Task.FromResult(new CreateResult("", PropertyMap.Empty));

    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) =>
        Task.FromResult<ReadResult?>(new ReadResult(call.Id, call.Inputs, call.Outputs));

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => Task.FromResult(new UpdateResult(PropertyMap.Empty));

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => Task.CompletedTask;

    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => Task.FromResult(InvokeResult.Of(PropertyMap.Empty));

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => Task.FromResult<ImmutableArray<string>?>(null);

    public Task CancelAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
