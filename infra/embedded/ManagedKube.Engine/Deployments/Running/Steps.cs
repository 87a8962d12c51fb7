using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Describes steps.</summary>
internal static class Steps
{
    /// <summary>A step from one state to another; at least one of them is there.</summary>
    public static StepDescription Of(StepOp op, ResourceState? old, ResourceState? @new, ChangeDecision? decision = null)
    {
        var state = @new ?? old!;
        return new StepDescription
        {
            Op = op,
            Urn = state.Urn,
            Type = state.Type,
            Custom = state.Custom,
            Parent = state.Parent,
            Old = old,
            New = @new,
            Protect = state.Protect,
            Differences = decision?.Differences ?? [],
            ReplaceKeys = decision?.ReplaceKeys ?? [],
        };
    }
}
