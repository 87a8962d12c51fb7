using System.Collections.Immutable;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.Plugins.Rpc;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins.Processes;

/// <summary>A provider in a process of its own; its end is that of the process, if the engine started it.</summary>
internal sealed class ProcessPlugin(ProviderClient client, LoopbackChannel channel, PluginProcess? process) : IProviderPlugin, IComponentPlugin
{
    public Task ParameterizeAsync(PackageParameter parameter, CancellationToken cancel) => client.ParameterizeAsync(parameter, cancel);

    public Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel) =>
        client.Components.ConstructAsync(request, inputs, cancel);

    public Task<CallResult> CallAsync(CallRequest request, PropertyMap args, CancellationToken cancel) => client.Components.CallAsync(request, args, cancel);

    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => client.CheckConfigAsync(call, cancel);

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) => client.DiffConfigAsync(call, cancel);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => client.ConfigureAsync(call, cancel);

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) => client.CheckAsync(call, cancel);

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) => client.DiffAsync(call, cancel);

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => client.CreateAsync(call, cancel);

    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) => client.ReadAsync(call, cancel);

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => client.UpdateAsync(call, cancel);

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => client.DeleteAsync(call, cancel);

    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => client.InvokeAsync(call, cancel);

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => client.ListAsync(call, cancel);

    public Task CancelAsync() => client.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync().ConfigureAwait(false);
        channel.Dispose();
        if (process is not null)
            await process.DisposeAsync().ConfigureAwait(false);
    }
}
