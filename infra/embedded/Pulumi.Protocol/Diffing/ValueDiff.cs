using System.Collections.Immutable;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Diffing;

/// <summary>
/// Compares property maps as Pulumi does: null equals missing, secret markers and output wrappers do not count, assets are
/// equal when their hashes are, and an unknown value differs from everything.
/// </summary>
public static class ValueDiff
{
    /// <summary>Every difference, in order of the property names.</summary>
    public static ImmutableArray<ValueChange> Compare(PropertyMap old, PropertyMap @new)
    {
        var changes = ImmutableArray.CreateBuilder<ValueChange>();
        CompareMaps(old, @new, PropertyPath.Root, changes);
        return changes.DrainToImmutable();
    }

    /// <summary>Whether there is no difference.</summary>
    public static bool AreEqual(PropertyMap old, PropertyMap @new) => Compare(old, @new).IsEmpty;

    /// <summary>Whether there is no difference between two values; null stands for a missing one.</summary>
    public static bool AreEqual(PropertyValue? old, PropertyValue? @new)
    {
        var changes = ImmutableArray.CreateBuilder<ValueChange>();
        CompareValues(old, @new, PropertyPath.Root, changes);
        return changes.Count == 0;
    }

    private static void CompareMaps(PropertyMap old, PropertyMap @new, PropertyPath path, ImmutableArray<ValueChange>.Builder changes)
    {
        foreach (var key in old.Keys.Union(@new.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            CompareValues(old.Get(key), @new.Get(key), path.Append(key), changes);
    }

    private static void CompareValues(PropertyValue? old, PropertyValue? @new, PropertyPath path, ImmutableArray<ValueChange>.Builder changes)
    {
        var before = Present(old);
        var after = Present(@new);
        if (before is null && after is null)
            return;
        if (before is null || after is null)
        {
            changes.Add(new(path, before is null ? ValueChangeKind.Add : ValueChangeKind.Delete, old, @new));
            return;
        }
        switch (before, after)
        {
            // Below a secret nothing may be told apart, so that no part of it is shown.
            case (ObjectValue a, ObjectValue b) when old is not SecretValue && @new is not SecretValue:
                CompareMaps(a.Properties, b.Properties, path, changes);
                break;
            case (ArrayValue a, ArrayValue b) when old is not SecretValue && @new is not SecretValue:
                CompareArrays(a, b, path, changes);
                break;
            default:
                if (!SameContent(before, after))
                    changes.Add(new(path, ValueChangeKind.Update, old, @new));
                break;
        }
    }

    private static void CompareArrays(ArrayValue old, ArrayValue @new, PropertyPath path, ImmutableArray<ValueChange>.Builder changes)
    {
        for (var i = 0; i < Math.Max(old.Items.Length, @new.Items.Length); i++)
            CompareValues(
                i < old.Items.Length ? old.Items[i] : null,
                i < @new.Items.Length ? @new.Items[i] : null,
                path.Append(i),
                changes);
    }

    private static bool SameContent(PropertyValue old, PropertyValue @new) => (old, @new) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => false,
        (AssetValue a, AssetValue b) when a.Hash.Length > 0 && b.Hash.Length > 0 => a.Hash == b.Hash,
        (ArchiveValue a, ArchiveValue b) when a.Hash.Length > 0 && b.Hash.Length > 0 => a.Hash == b.Hash,
        (ResourceReferenceValue a, ResourceReferenceValue b) => a.Urn == b.Urn && AreEqual(a.Id, b.Id),
        (ObjectValue a, ObjectValue b) => AreEqual(a.Properties, b.Properties),
        (ArrayValue a, ArrayValue b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        _ => old.Equals(@new),
    };

    private static PropertyValue? Present(PropertyValue? value) => value?.Unwrapped is { } plain and not NullValue ? plain : null;
}
