using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>
/// Acts through a plugin. Questions are given up when the operation stops; what changes something outside is given up only long after
/// its time limit, if it has any, since only its answer tells what has happened.
/// </summary>
internal sealed class PluginDriver(IProviderPlugin plugin, RandomSeeds seeds, OperationDeadline deadline, bool preview, CancellationToken stopped) : IResourceDriver
{
    public bool ActsOutside => true;

    public async Task<CheckResult> CheckAsync(Urn urn, PropertyMap olds, PropertyMap news) =>
        await plugin.CheckAsync(new CheckCall(urn, olds, news, seeds.For(urn)), stopped).ConfigureAwait(false);

    public Task<DiffResult> DiffAsync(ResourceState old, PropertyMap news, ImmutableArray<string> ignoreChanges) =>
        plugin.DiffAsync(new DiffCall(old.Urn, old.Id, old.Inputs, old.Outputs, news, ignoreChanges), stopped);

    public Task<CreateResult> CreateAsync(ResourceState wanted)
    {
        var call = new CreateCall(wanted.Urn, wanted.Inputs, wanted.CustomTimeouts?.Create, preview);
        return deadline.HoldAsync("create", call.Urn, call.Timeout, () => plugin.CreateAsync(call, CancellationToken.None));
    }

    public Task<UpdateResult> UpdateAsync(ResourceState old, ResourceState wanted)
    {
        var call = new UpdateCall(
            old.Urn, old.Id, old.Inputs, old.Outputs, wanted.Inputs, wanted.CustomTimeouts?.Update, wanted.IgnoreChanges, preview);
        return deadline.HoldAsync("update", call.Urn, call.Timeout, () => plugin.UpdateAsync(call, CancellationToken.None));
    }

    public Task KeepAsync(ResourceState wanted) => Task.CompletedTask;

    public Task DeleteAsync(ResourceState old)
    {
        if (preview)
            return Task.CompletedTask;
        var call = new DeleteCall(old.Urn, old.Id, old.Inputs, old.Outputs, old.CustomTimeouts?.Delete);
        return deadline.HoldAsync("delete", call.Urn, call.Timeout, async () =>
        {
            await plugin.DeleteAsync(call, CancellationToken.None).ConfigureAwait(false);
            return true;
        });
    }

    public Task<ReadResult?> ReadAsync(ReadCall call) => deadline.HoldAsync("read", call.Urn, call.Timeout, () => plugin.ReadAsync(call, stopped));

    public Task<ImmutableArray<string>?> FindCreatedAsync(string type, PropertyMap inputs) =>
        plugin.ListAsync(new ListCall(type, PropertyMap.Of(("inputs", inputs))), stopped);
}
