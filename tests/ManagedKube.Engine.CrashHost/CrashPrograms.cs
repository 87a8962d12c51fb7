using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.CrashHost;

/// <summary>
/// Two programs. From one to the other, resources are created, kept, updated, replaced in both orders (with one that must follow), and
/// deleted in their order.
/// </summary>
public static class CrashPrograms
{
    /// <summary>What is there before.</summary>
    public static Task Before(object sdk) => RunAsync((ScriptedSdk)sdk, after: false);

    /// <summary>What is wanted.</summary>
    public static Task After(object sdk) => RunAsync((ScriptedSdk)sdk, after: true);

    // One after the other, so that the points come in the same order in each run.
    private static async Task RunAsync(ScriptedSdk sdk, bool after)
    {
        var version = after ? 2 : 1;
        await sdk.ThingAsync("kept", PropertyMap.Of(("loose", 1)));
        await sdk.ThingAsync("changed", PropertyMap.Of(("loose", version)));
        var swapped = await sdk.ThingAsync("swapped", PropertyMap.Of(("fixed", version)));
        await sdk.ThingAsync("follows", PropertyMap.Of(("loose", swapped["serial"])), request => request.Uses("loose", swapped));
        var first = await sdk.ThingAsync("first", PropertyMap.Of(("fixed", version)), DeletedFirst);
        await sdk.ThingAsync("tied", PropertyMap.Of(("fixed", first["serial"])), request => request.Uses("fixed", first));
        if (after)
        {
            var group = await sdk.ComponentAsync("group");
            await sdk.ThingAsync("child", PropertyMap.Of(("loose", 1)), request => request.Parent = group.Urn.Text);
            await sdk.OutputsAsync(group.Urn, PropertyMap.Of(("done", true)));
        }
        else
        {
            var gone = await sdk.ThingAsync("gone", PropertyMap.Of(("loose", 1)));
            await sdk.ThingAsync("goneToo", PropertyMap.Of(("loose", gone["serial"])), request => request.Uses("loose", gone));
        }
        await sdk.StackOutputsAsync(PropertyMap.Of(("version", version)));
    }

    private static void DeletedFirst(RegisterResourceRequest request) =>
        (request.DeleteBeforeReplace, request.DeleteBeforeReplaceDefined) = (true, true);
}
