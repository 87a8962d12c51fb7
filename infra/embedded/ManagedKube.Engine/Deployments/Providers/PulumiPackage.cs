using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>The package <c>pulumi</c>, which is part of the engine: stashes, references to other stacks, and resources looked up by URN.</summary>
internal sealed class PulumiPackage(EntryTable entries, IStackOutputs? stacks) : IProviderPlugin
{
    public const string Name = "pulumi";

    private const string StackReference = "pulumi:pulumi:StackReference";

    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => Task.FromResult(CheckResult.Valid(call.News));

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) => Task.FromResult(DiffResult.None);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => Task.CompletedTask;

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) => OfStash(call.Urn, () => Stash.Check(call.News));

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) => OfStash(call.Urn, () => Stash.Diff(call.OldInputs, call.News));

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => OfStash(call.Urn, () => Stash.Create(call));

    public async Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel)
    {
        if (call.Urn.Type != StackReference)
            return await OfStash(call.Urn, () => Stash.Read(call)).ConfigureAwait(false);
        var name = call.Inputs.Get("name")?.Unwrapped is StringValue text ? text.Value : call.Id;
        return new ReadResult(call.Id, call.Inputs, await ReadStackAsync(name, cancel).ConfigureAwait(false));
    }

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => OfStash(call.Urn, () => Stash.Update(call));

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => Task.CompletedTask;

    public async Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => call.Token switch
    {
        "pulumi:pulumi:getResource" => InvokeResult.Of(GetResource(Text(call, "urn"))),
        "pulumi:pulumi:readStackOutputs" => InvokeResult.Of(await ReadStackAsync(Text(call, "name"), cancel).ConfigureAwait(false)),
        _ => throw NotSupported(call.Token),
    };

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => Task.FromResult<ImmutableArray<string>?>([]);

    public Task CancelAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Task<T> OfStash<T>(Urn urn, Func<T> answer) => urn.Type == Stash.Type ? Task.FromResult(answer()) : throw NotSupported(urn.Type);

    private PropertyMap GetResource(string urn)
    {
        if (!Urn.TryParse(urn, out var parsed) || !entries.TryGet(parsed, out var state))
            throw new ProviderCallException($"there is no resource '{urn}' in this stack", CallEffect.None);
        return PropertyMap.Of(("urn", urn), ("id", state.Id), ("provider", state.Provider), ("state", state.Outputs));
    }

    private async Task<PropertyMap> ReadStackAsync(string name, CancellationToken cancel)
    {
        if (stacks is null)
            throw new ProviderCallException($"the outputs of the stack '{name}' cannot be read here", CallEffect.None);
        var outputs = await stacks.ReadAsync(name, cancel).ConfigureAwait(false)
            ?? throw new ProviderCallException($"there is no stack '{name}'", CallEffect.None);
        return PropertyMap.Of(
            ("name", name),
            ("outputs", outputs),
            ("secretOutputNames", new ArrayValue([.. outputs.Where(output => output.Value.ContainsSecrets).Select(output => new StringValue(output.Key))])));
    }

    private static string Text(InvokeCall call, string name) => call.Args.Get(name)?.Unwrapped is StringValue text
        ? text.Value
        : throw new ProviderCallException($"{call.Token}: the argument '{name}' is missing", CallEffect.None);

    private static ProviderCallException NotSupported(string token) => new($"'{token}' is not part of the engine's package 'pulumi'", CallEffect.None);
}
