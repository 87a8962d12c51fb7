using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Acts on provider resources: they exist only in the state, and as a configured plugin while the operation runs.</summary>
internal sealed class ProviderDriver(ProviderDirectory directory, PluginPool pool, RandomSeeds seeds, bool preview, CancellationToken stopped)
    : IResourceDriver
{
    public bool ActsOutside => false;

    public async Task<CheckResult> CheckAsync(Urn urn, PropertyMap olds, PropertyMap news)
    {
        var plugin = await pool.UnconfiguredAsync(ProviderInputs.Plugin(urn, news)).ConfigureAwait(false);
        var call = new CheckCall(urn, ProviderInputs.Configuration(olds), ProviderInputs.Configuration(news), seeds.For(urn));
        var result = await plugin.CheckConfigAsync(call, stopped).ConfigureAwait(false);
        return result with { Inputs = ProviderInputs.WithNotesOf(result.Inputs, news) };
    }

    public Task<DiffResult> DiffAsync(ResourceState old, PropertyMap news, ImmutableArray<string> ignoreChanges) =>
        DiffConfigAsync(old, old.Urn, news, ignoreChanges);

    /// <summary>Tells what it means for resources when the provider with those inputs takes the place of another one.</summary>
    public async Task<DiffResult> DiffConfigAsync(ResourceState old, Urn urn, PropertyMap news, ImmutableArray<string> ignoreChanges)
    {
        var plugin = await pool.UnconfiguredAsync(ProviderInputs.Plugin(urn, news)).ConfigureAwait(false);
        var call = new DiffCall(
            urn, old.Id, ProviderInputs.Configuration(old.Inputs), old.Outputs, ProviderInputs.Configuration(news), ignoreChanges);
        return await plugin.DiffConfigAsync(call, stopped).ConfigureAwait(false);
    }

    public async Task<CreateResult> CreateAsync(ResourceState wanted)
    {
        var id = preview ? "" : Guid.NewGuid().ToString();
        await directory.RegisterAsync(ProviderReference.For(wanted.Urn, id), wanted.Inputs).ConfigureAwait(false);
        return new CreateResult(id, ProviderInputs.Configuration(wanted.Inputs));
    }

    public async Task<UpdateResult> UpdateAsync(ResourceState old, ResourceState wanted)
    {
        await KeepAsync(wanted).ConfigureAwait(false);
        return new UpdateResult(ProviderInputs.Configuration(wanted.Inputs));
    }

    public Task KeepAsync(ResourceState wanted) => directory.RegisterAsync(ProviderReference.For(wanted.Urn, wanted.Id), wanted.Inputs);

    public Task DeleteAsync(ResourceState old) => Task.CompletedTask;

    public Task<ReadResult?> ReadAsync(ReadCall call) => Task.FromResult<ReadResult?>(new ReadResult(call.Id, call.Inputs, call.Outputs));

    public Task<ImmutableArray<string>?> FindCreatedAsync(string type, PropertyMap inputs) => Task.FromResult<ImmutableArray<string>?>([]);
}
