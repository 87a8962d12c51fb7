using System.Collections.Immutable;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>Tells whether two states of an entry would be written alike.</summary>
internal static class StateComparison
{
    public static bool IsSameEntry(this ResourceState a, ResourceState b) =>
        ReferenceEquals(a, b)
        || (a.Urn == b.Urn && a.Type == b.Type && a.Custom == b.Custom && a.Delete == b.Delete && a.Id == b.Id
            && a.Parent == b.Parent && a.Protect == b.Protect && a.Taint == b.Taint && a.External == b.External && a.Provider == b.Provider
            && a.PendingReplacement == b.PendingReplacement && a.ImportId == b.ImportId && a.RetainOnDelete == b.RetainOnDelete
            && a.DeletedWith == b.DeletedWith && a.RefreshBeforeUpdate == b.RefreshBeforeUpdate && a.CustomTimeouts == b.CustomTimeouts
            && a.Created == b.Created && a.Modified == b.Modified
            && Same(a.Dependencies, b.Dependencies) && Same(a.InitErrors, b.InitErrors) && Same(a.ReplaceWith, b.ReplaceWith)
            && Same(a.AdditionalSecretOutputs, b.AdditionalSecretOutputs) && Same(a.IgnoreChanges, b.IgnoreChanges)
            && Same(a.ReplaceOnChanges, b.ReplaceOnChanges) && Same(a.HideDiff, b.HideDiff)
            && Equals(a.ReplacementTrigger, b.ReplacementTrigger)
            && a.Hooks.Count == b.Hooks.Count
            && a.Hooks.All(entry => b.Hooks.TryGetValue(entry.Key, out var other) && Same(entry.Value, other))
            && a.PropertyDependencies.Count == b.PropertyDependencies.Count
            && a.PropertyDependencies.All(entry => b.PropertyDependencies.TryGetValue(entry.Key, out var other) && Same(entry.Value, other))
            && a.Inputs.Equals(b.Inputs) && a.Outputs.Equals(b.Outputs));

    private static bool Same<T>(ImmutableArray<T> a, ImmutableArray<T> b) where T : IEquatable<T> => a.AsSpan().SequenceEqual(b.AsSpan());
}
