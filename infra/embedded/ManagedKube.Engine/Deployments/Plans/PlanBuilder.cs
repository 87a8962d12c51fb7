using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>Makes a plan of the steps of a preview.</summary>
internal static class PlanBuilder
{
    /// <param name="steps">All steps, in order.</param>
    /// <param name="seed">The seed of a resource; null where there are none.</param>
    public static ImmutableSortedDictionary<Urn, ResourcePlan> Of(IEnumerable<StepDescription> steps, Func<Urn, ReadOnlyMemory<byte>>? seed) => steps
        .GroupBy(step => step.Urn)
        .ToImmutableSortedDictionary(group => group.Key, group => Of([.. group], seed));

    private static ResourcePlan Of(ImmutableArray<StepDescription> steps, Func<Urn, ReadOnlyMemory<byte>>? seed)
    {
        ImmutableArray<StepOp> ops = [.. steps.Select(step => step.Op)];
        // A deletion that only makes room for a replacement is not the last step with a state.
        if (steps.LastOrDefault(step => step.New is not null) is not { New: { } state } last)
            return new ResourcePlan { Steps = ops };
        return new ResourcePlan
        {
            Goal = Goal(last.Old, state),
            Steps = ops,
            Outputs = state.Custom ? null : state.Outputs,
            Seed = state.Custom && seed is not null ? [.. seed(state.Urn).Span] : [],
        };
    }

    private static PlannedGoal Goal(ResourceState? old, ResourceState state) => new()
    {
        Type = state.Type,
        Name = state.Urn.Name,
        Custom = state.Custom,
        InputDiff = PropertyPlan.Between(old?.Inputs ?? PropertyMap.Empty, state.Inputs),
        OutputDiff = state.Custom ? PropertyPlan.None : PropertyPlan.Between(old?.Outputs ?? PropertyMap.Empty, state.Outputs),
        Parent = state.Parent,
        Protect = state.Protect,
        Dependencies = state.Dependencies,
        Provider = state.Provider,
        PropertyDependencies = state.PropertyDependencies,
        IgnoreChanges = state.IgnoreChanges,
        AdditionalSecretOutputs = state.AdditionalSecretOutputs,
        ImportId = state.ImportId,
        CustomTimeouts = state.CustomTimeouts,
    };
}
