using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>A resource that keeps the value it was made with: later inputs are recorded, but its output stays until it is replaced.</summary>
internal static class Stash
{
    public const string Type = "pulumi:index:Stash";

    private const string Input = "input";
    private const string Output = "output";

    public static CheckResult Check(PropertyMap news) => new(
        news,
        [
            .. news.Keys.Where(key => key != Input).Select(key => new PropertyFailure(key, "there is no such property")),
            .. news.ContainsKey(Input) ? [] : (PropertyFailure[])[new PropertyFailure(Input, "it must be given")],
        ]);

    public static DiffResult Diff(PropertyMap olds, PropertyMap news) => ValueDiff.AreEqual(olds, news)
        ? DiffResult.None
        : new DiffResult(DiffChanges.Some) { Diffs = [Input] };

    public static CreateResult Create(CreateCall call) => new(
        call.Preview ? "" : Guid.NewGuid().ToString(), PropertyMap.Of((Input, call.Inputs[Input]), (Output, call.Inputs[Input])));

    public static UpdateResult Update(UpdateCall call) => new(PropertyMap.Of((Input, call.News[Input]), (Output, call.OldOutputs[Output])));

    public static ReadResult Read(ReadCall call) => call.Inputs.Count == 0
        ? throw new ProviderCallException("a stash cannot be imported", CallEffect.None)
        : new ReadResult(call.Id, call.Inputs, call.Outputs);
}
