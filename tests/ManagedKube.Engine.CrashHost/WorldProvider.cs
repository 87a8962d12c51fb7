using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.CrashHost;

/// <summary>
/// The provider of a world. The process may die inside each call; where the call changes something, before and after that. A property named <c>fixed</c> cannot be
/// changed in place.
/// </summary>
internal sealed class WorldProvider(World world, CrashPoints points) : IProviderPlugin
{
    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => Inside(() => CheckResult.Valid(call.News));

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) => Inside(() => DiffResult.None);

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel) => Inside(() => true);

    public Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel) => Inside(() => CheckResult.Valid(call.News));

    public Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel) => Inside(() =>
    {
        var changes = ValueDiff.Compare(call.OldInputs, call.News);
        return new DiffResult(changes.IsEmpty ? DiffChanges.None : DiffChanges.Some)
        {
            Detailed = [.. changes.Select(change => new PropertyChange(
                change.Path.ToString(), change.Kind, Replace: change.Path.Elements[0].Key == "fixed", InputDiff: true))],
        };
    });

    public Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel) => call.Preview
        ? Task.FromResult(new CreateResult("", call.Inputs.Set("serial", UnknownValue.Instance)))
        : Around(() =>
        {
            var id = world.Create(call.Inputs);
            return new CreateResult(id, Outputs(id, call.Inputs));
        });

    public Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel) => Inside(() =>
        world.Objects.TryGetValue(call.Id, out var inputs) ? new ReadResult(call.Id, inputs, Outputs(call.Id, inputs)) : null);

    public Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel) => call.Preview
        ? Task.FromResult(new UpdateResult(call.News.Set("serial", call.OldOutputs["serial"])))
        : Around(() =>
        {
            world.Set(call.Id, call.News);
            return new UpdateResult(Outputs(call.Id, call.News));
        });

    public Task DeleteAsync(DeleteCall call, CancellationToken cancel) => Around(() =>
    {
        world.Delete(call.Id);
        return true;
    });

    public Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel) => Inside(() => InvokeResult.Of(call.Args));

    public Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel) => Inside<ImmutableArray<string>?>(() =>
    {
        var inputs = ((ObjectValue)call.Query["inputs"]).Properties;
        return [.. world.Objects.Where(entry => ValueDiff.AreEqual(entry.Value, inputs)).Select(entry => entry.Key)];
    });

    public Task CancelAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static PropertyMap Outputs(string id, PropertyMap inputs) => inputs.Set("serial", "serial of " + id);

    private Task<T> Inside<T>(Func<T> call)
    {
        points.Pass();
        return Task.FromResult(call());
    }

    private Task<T> Around<T>(Func<T> change)
    {
        points.Pass();
        var result = change();
        points.Pass();
        return Task.FromResult(result);
    }
}
