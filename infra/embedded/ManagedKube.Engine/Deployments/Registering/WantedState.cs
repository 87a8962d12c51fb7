using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>The entry that a resource is to have.</summary>
internal static class WantedState
{
    /// <param name="goal">What the program wants.</param>
    /// <param name="registered">The goal with what comes from its parents.</param>
    /// <param name="old">The recorded entry; null for none.</param>
    public static ResourceState Of(ResourceGoal goal, RegisteredResource registered, ResourceState? old) => new()
    {
        Urn = goal.Urn,
        Type = goal.Type,
        Custom = goal.Custom,
        Inputs = goal.Inputs,
        Parent = goal.Parent,
        Protect = registered.Protect,
        Dependencies = goal.Dependencies,
        PropertyDependencies = goal.PropertyDependencies,
        Provider = goal.Custom && !goal.Urn.Type.StartsWith(Urn.ProviderTypePrefix, StringComparison.Ordinal) ? registered.Provider : "",
        AdditionalSecretOutputs = goal.AdditionalSecretOutputs,
        CustomTimeouts = goal.CustomTimeouts,
        ImportId = goal.ImportId,
        RetainOnDelete = registered.RetainOnDelete,
        DeletedWith = registered.DeletedWith,
        ReplaceWith = goal.ReplaceWith,
        IgnoreChanges = goal.IgnoreChanges,
        ReplaceOnChanges = goal.ReplaceOnChanges,
        HideDiff = goal.HideDiffs,
        ReplacementTrigger = goal.ReplacementTrigger,
        Hooks = goal.Hooks,
        Created = old?.Created,
        Modified = old?.Modified,
        RefreshBeforeUpdate = old?.RefreshBeforeUpdate ?? false,
        OtherMembers = old?.OtherMembers ?? ImmutableSortedDictionary<string, JsonNode?>.Empty,
    };
}
