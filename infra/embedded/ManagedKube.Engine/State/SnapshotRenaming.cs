using System.Collections.Immutable;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State;

/// <summary>Gives a recorded resource another name, wherever it is mentioned.</summary>
public static class SnapshotRenaming
{
    /// <summary>The snapshot with the resource under another URN; the same object where both are the same.</summary>
    /// <exception cref="StateEditException">The resource is not recorded, or the other URN is taken.</exception>
    public static Snapshot WithRenamed(this Snapshot snapshot, Urn from, Urn to)
    {
        snapshot.Require([from]);
        if (from == to)
            return snapshot;
        if (snapshot.Resources.Any(state => state.Urn == to))
            throw new StateEditException($"There already is a resource '{to}'. Choose another name.");
        return snapshot with
        {
            Resources = [.. snapshot.Resources.Select(state => Rename(state, from, to))],
            PendingOperations = [.. snapshot.PendingOperations.Select(operation => operation with { Resource = Rename(operation.Resource, from, to) })],
        };
    }

    private static ResourceState Rename(ResourceState state, Urn from, Urn to) => state.WithRenamed(from, to) with
    {
        Urn = state.Urn == from ? to : state.Urn,
        Aliases = [.. state.Aliases.Select(alias => alias == from ? to : alias)],
        Inputs = Rename(state.Inputs, from, to),
        Outputs = Rename(state.Outputs, from, to),
    };

    private static PropertyMap Rename(PropertyMap map, Urn from, Urn to) => map.Select((_, value) => Rename(value, from, to));

    private static PropertyValue Rename(PropertyValue value, Urn from, Urn to) => value switch
    {
        ResourceReferenceValue reference when reference.Urn == from => reference with { Urn = to },
        SecretValue secret => Rename(secret.Value, from, to).AsSecret(),
        ObjectValue map => new ObjectValue(Rename(map.Properties, from, to)),
        ArrayValue array => new ArrayValue([.. array.Items.Select(item => Rename(item, from, to))]),
        _ => value,
    };
}
