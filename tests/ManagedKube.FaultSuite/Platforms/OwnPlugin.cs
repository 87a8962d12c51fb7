using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>A plugin whose server ends with it.</summary>
internal sealed class OwnPlugin(IProviderPlugin plugin, Func<Task> end) : IProviderPlugin
{
    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => plugin.CheckConfigAsync(call, cancel);

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) => plugin.DiffConfigAsync(call, cancel);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => plugin.ConfigureAsync(call, cancel);

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) => plugin.CheckAsync(call, cancel);

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) => plugin.DiffAsync(call, cancel);

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => plugin.CreateAsync(call, cancel);

    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) => plugin.ReadAsync(call, cancel);

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => plugin.UpdateAsync(call, cancel);

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => plugin.DeleteAsync(call, cancel);

    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => plugin.InvokeAsync(call, cancel);

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => plugin.ListAsync(call, cancel);

    public Task CancelAsync() => plugin.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await plugin.DisposeAsync().ConfigureAwait(false);
        await end().ConfigureAwait(false);
    }
}
