using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>
/// The provider of package <c>test</c> and the world behind it. A property named <c>fixed</c> cannot be changed in place; the
/// output <c>serial</c> is only known once an object is made.
/// </summary>
internal sealed class FakeProvider : IProviderPlugin, IComponentPlugin
{
    private readonly ConcurrentQueue<string> _calls = new();
    private int _lastId;

    /// <summary>The objects that exist, by id.</summary>
    public ConcurrentDictionary<string, (string Type, PropertyMap Inputs)> World { get; } = new();

    /// <summary>What was called, as <c>verb name</c>.</summary>
    public IReadOnlyList<string> Calls => [.. _calls];

    /// <summary>Runs before each call takes effect; may throw or wait.</summary>
    public Func<string, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs after a call has taken effect; may throw.</summary>
    public Action<string> After { get; set; } = _ => { };

    /// <summary>Runs before an object is deleted.</summary>
    public Action<DeleteCall> Deleting { get; set; } = _ => { };

    /// <summary>Whether a replacement must delete the old object first.</summary>
    public bool DeleteBeforeReplace { get; set; }

    /// <summary>Whether it wants its objects read before every update.</summary>
    public bool RefreshBeforeUpdate { get; set; }

    /// <summary>Whether it makes up a <c>name</c> for new objects.</summary>
    public bool Autoname { get; set; }

    /// <summary>Whether the provider can say which objects exist.</summary>
    public bool CanList { get; set; } = true;

    /// <summary>What is wrong with inputs.</summary>
    public Func<PropertyMap, ImmutableArray<PropertyFailure>> Failures { get; set; } = _ => [];

    /// <summary>The inputs of the provider resources that configured it.</summary>
    public ConcurrentQueue<PropertyMap> Configurations { get; } = new();

    /// <summary>The packages that it was made to serve.</summary>
    public ConcurrentQueue<PackageParameter> Parameters { get; } = new();

    /// <summary>Makes components.</summary>
    public Func<ConstructRequest, PropertyMap, Task<ConstructResult>> Constructing { get; set; } = (_, _) =>
        throw new ProviderCallException("no components", CallEffect.None);

    /// <summary>Runs methods.</summary>
    public Func<CallRequest, PropertyMap, Task<CallResult>> Calling { get; set; } = (_, _) => throw new ProviderCallException("no methods", CallEffect.None);

    public int Disposed { get; private set; }

    public bool Cancelled { get; private set; }

    public IEnumerable<string> CallsOf(string verb) => Calls.Where(call => call.StartsWith(verb + " ", StringComparison.Ordinal));

    public Task ParameterizeAsync(PackageParameter parameter, CancellationToken cancel)
    {
        Parameters.Enqueue(parameter);
        return Task.CompletedTask;
    }

    public Task<ConstructResult> ConstructAsync(ConstructRequest request, PropertyMap inputs, CancellationToken cancel) => Constructing(request, inputs);

    public Task<CallResult> CallAsync(CallRequest request, PropertyMap args, CancellationToken cancel) => Calling(request, args);

    public Task<CheckResult> CheckConfigAsync(CheckCall call, CancellationToken cancel) => Task.FromResult(CheckResult.Valid(call.News));

    public Task<DiffResult> DiffConfigAsync(DiffCall call, CancellationToken cancel) =>
        Task.FromResult(Compare(call.OldInputs, call.News));

    public Task ConfigureAsync(ConfigureCall call, CancellationToken cancel)
    {
        Configurations.Enqueue(call.Inputs);
        return Task.CompletedTask;
    }

    public async Task<CheckResult> CheckAsync(CheckCall call, CancellationToken cancel)
    {
        await EnterAsync("check " + call.Urn.Name);
        var news = Autoname ? call.News.Set("name", call.Olds.Get("name") ?? Convert.ToHexString(call.RandomSeed.Span)) : call.News;
        return new CheckResult(news, Failures(call.News));
    }

    public async Task<DiffResult> DiffAsync(DiffCall call, CancellationToken cancel)
    {
        await EnterAsync("diff " + call.Urn.Name);
        return Compare(call.OldInputs, call.News);
    }

    public async Task<CreateResult> CreateAsync(CreateCall call, CancellationToken cancel)
    {
        if (call.Preview)
            return new CreateResult("", call.Inputs.Set("serial", UnknownValue.Instance));
        await EnterAsync("create " + call.Urn.Name);
        var id = $"id-{Interlocked.Increment(ref _lastId)}";
        World[id] = (call.Urn.Type, call.Inputs);
        After("create " + call.Urn.Name);
        return new CreateResult(id, Outputs(id)) { RefreshBeforeUpdate = RefreshBeforeUpdate };
    }

    public async Task<ReadResult?> ReadAsync(ReadCall call, CancellationToken cancel)
    {
        await EnterAsync("read " + call.Urn.Name);
        return World.TryGetValue(call.Id, out var found)
            ? new ReadResult(call.Id, found.Inputs, Outputs(call.Id)) { RefreshBeforeUpdate = RefreshBeforeUpdate }
            : null;
    }

    public async Task<UpdateResult> UpdateAsync(UpdateCall call, CancellationToken cancel)
    {
        if (call.Preview)
            return new UpdateResult(call.News.Set("serial", call.OldOutputs["serial"]));
        await EnterAsync("update " + call.Urn.Name);
        World[call.Id] = (call.Urn.Type, call.News);
        After("update " + call.Urn.Name);
        return new UpdateResult(Outputs(call.Id)) { RefreshBeforeUpdate = RefreshBeforeUpdate };
    }

    public async Task DeleteAsync(DeleteCall call, CancellationToken cancel)
    {
        await EnterAsync("delete " + call.Urn.Name);
        Deleting(call);
        World.TryRemove(call.Id, out _);
        After("delete " + call.Urn.Name);
    }

    public async Task<InvokeResult> InvokeAsync(InvokeCall call, CancellationToken cancel)
    {
        await EnterAsync("invoke " + call.Token);
        return InvokeResult.Of(call.Args.Set("answer", 42));
    }

    public async Task<ImmutableArray<string>?> ListAsync(ListCall call, CancellationToken cancel)
    {
        await EnterAsync("list " + call.Type);
        if (!CanList)
            return null;
        var inputs = ((ObjectValue)call.Query["inputs"]).Properties;
        return [.. World.Where(entry => entry.Value.Type == call.Type && ValueDiff.AreEqual(entry.Value.Inputs, inputs)).Select(entry => entry.Key)];
    }

    public Task CancelAsync()
    {
        Cancelled = true;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        Disposed++;
        return ValueTask.CompletedTask;
    }

    private async Task EnterAsync(string call)
    {
        _calls.Enqueue(call);
        await Before(call);
    }

    private PropertyMap Outputs(string id) => World[id].Inputs.Set("serial", "serial of " + id);

    private DiffResult Compare(PropertyMap olds, PropertyMap news)
    {
        var changes = ValueDiff.Compare(olds, news);
        return new DiffResult(changes.IsEmpty ? DiffChanges.None : DiffChanges.Some)
        {
            Detailed = [.. changes.Select(change => new PropertyChange(
                change.Path.ToString(), change.Kind, Replace: change.Path.Elements[0].Key == "fixed", InputDiff: true))],
            Diffs = [.. changes.Select(change => change.Path.Elements[0].Key!).Distinct()],
            DeleteBeforeReplace = DeleteBeforeReplace,
        };
    }
}
