using System.Collections.Immutable;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>A program: resources that refer to earlier ones only, registered as soon as what they need is there.</summary>
/// <param name="Resources">The resources.</param>
/// <param name="FailAt">The how-manieth change outside fails at the first attempt; null for none.</param>
internal sealed record GraphProgram(ImmutableArray<GraphResource> Resources, int? FailAt = null)
{
    private const string ProviderType = "pulumi:providers:test";

    public async Task RunAsync(ScriptedSdk sdk)
    {
        var tasks = new Dictionary<string, Task<ScriptedResource>>();
        foreach (var resource in Resources)
            tasks[resource.Name] = RegisterAsync(sdk, resource, [.. resource.Needs.Select(name => tasks[name])]);
        await Task.WhenAll(tasks.Values);
    }

    public GraphProgram Without(string name) =>
        this with { Resources = [.. Resources.Where(resource => resource.Name != name).Select(resource => resource.Without(name))] };

    public override string ToString() =>
        string.Join("; ", Resources) + (FailAt is null ? "" : $"; change {FailAt} fails at first");

    private static async Task<ScriptedResource> RegisterAsync(ScriptedSdk sdk, GraphResource resource, Task<ScriptedResource>[] needs)
    {
        var others = (await Task.WhenAll(needs)).ToDictionary(other => other.Urn.Name);
        void Options(RegisterResourceRequest request)
        {
            request.Custom = resource.Kind != GraphKind.Component;
            if (resource.Parent is { } parent)
                request.Parent = others[parent].Urn.Text;
            if (resource.Provider is { } provider)
                request.Provider = others[provider].AsProvider;
            if (resource.LooseFrom is { } loose)
                request.Uses("looseFrom", others[loose]);
            if (resource.FixedFrom is { } @fixed)
                request.Uses("fixed", others[@fixed]);
            request.DependsOn([.. resource.DependsOn.Select(name => others[name])]);
            if (resource.DeleteBeforeReplace is { } first)
                (request.DeleteBeforeReplace, request.DeleteBeforeReplaceDefined) = (first, true);
            if (resource.RetainOnDelete)
                request.RetainOnDelete = true;
            if (resource.ReplaceOnLooseChanges)
                request.ReplaceOnChanges.Add("loose");
        }
        return resource.Kind switch
        {
            GraphKind.Component => await sdk.ComponentAsync(resource.Name, options: Options),
            GraphKind.Provider => await sdk.RegisterAsync(ProviderType, resource.Name, Inputs(resource, others), Options),
            _ => await sdk.ThingAsync(resource.Name, Inputs(resource, others), Options),
        };
    }

    private static PropertyMap Inputs(GraphResource resource, Dictionary<string, ScriptedResource> others)
    {
        var inputs = PropertyMap.Of(("loose", resource.Loose))
            .Set("fixed", resource.FixedFrom is { } @fixed ? others[@fixed]["serial"] : resource.Fixed);
        return resource.LooseFrom is { } loose ? inputs.Set("looseFrom", others[loose]["serial"]) : inputs;
    }
}
