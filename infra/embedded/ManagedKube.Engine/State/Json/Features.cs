using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State.Json;

/// <summary>Things in a deployment that older readers would silently lose; a file that has one names it and has version 4.</summary>
internal static class Features
{
    private const string RefreshBeforeUpdate = "refreshBeforeUpdate";
    private const string Taint = "taint";
    private const string ReplaceWith = "replaceWith";
    private const string ByteString = "byteString";
    private const string Hooks = "hooks";

    private static readonly ImmutableSortedDictionary<string, string> ByMember = new Dictionary<string, string>
    {
        ["viewOf"] = "views",
        ["snippetID"] = "snippets-prototype",
        ["extensionRef"] = "extensionParameterization",
    }.ToImmutableSortedDictionary();

    /// <summary>Every feature that this engine keeps intact.</summary>
    public static ImmutableSortedSet<string> Known { get; } = [RefreshBeforeUpdate, Taint, ReplaceWith, ByteString, Hooks, .. ByMember.Values];

    /// <summary>The features that a snapshot uses.</summary>
    public static ImmutableSortedSet<string> Of(Snapshot snapshot) =>
        [.. snapshot.Resources.Concat(snapshot.PendingOperations.Select(operation => operation.Resource)).SelectMany(Of)];

    private static IEnumerable<string> Of(ResourceState state)
    {
        if (state.RefreshBeforeUpdate)
            yield return RefreshBeforeUpdate;
        if (state.Taint)
            yield return Taint;
        if (!state.ReplaceWith.IsEmpty)
            yield return ReplaceWith;
        if (!state.Hooks.IsEmpty)
            yield return Hooks;
        if (HasBytes(state.Inputs) || HasBytes(state.Outputs))
            yield return ByteString;
        foreach (var member in state.OtherMembers.Keys)
            if (ByMember.TryGetValue(member, out var feature))
                yield return feature;
    }

    private static bool HasBytes(PropertyMap map) => map.Values.Any(HasBytes);

    private static bool HasBytes(PropertyValue value) => value switch
    {
        ByteStringValue => true,
        SecretValue secret => HasBytes(secret.Value),
        ObjectValue o => HasBytes(o.Properties),
        ArrayValue array => array.Items.Any(HasBytes),
        _ => false,
    };
}
