using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>What a hook is told.</summary>
/// <param name="Old">The resource before the operation; null where it is made.</param>
/// <param name="New">The resource as it is wanted, or has become; null where it is deleted.</param>
/// <param name="NewOutputs">Its new outputs; null before there are any.</param>
internal sealed record HookCall(ResourceState? Old, ResourceState? New, PropertyMap? NewOutputs)
{
    public Urn Urn => (New ?? Old)!.Urn;

    public string Id => (New ?? Old)!.Id;
}
