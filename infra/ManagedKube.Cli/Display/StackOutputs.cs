using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display;

/// <summary>A stack's outputs are those of the resource that stands for the stack.</summary>
internal static class StackOutputs
{
    public static PropertyMap Outputs(this Snapshot state) =>
        state.Resources.FirstOrDefault(resource => resource is { Type: Urn.StackType, Delete: false })?.Outputs ?? PropertyMap.Empty;
}
