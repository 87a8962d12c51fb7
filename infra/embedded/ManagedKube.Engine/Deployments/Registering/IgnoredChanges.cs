using System.Collections.Immutable;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Sets the values at ignored paths back to what is recorded.</summary>
internal static class IgnoredChanges
{
    /// <param name="news">What the program asks for.</param>
    /// <param name="olds">The recorded inputs.</param>
    /// <param name="paths">The paths.</param>
    /// <param name="unfit">Is told of paths that are none, or do not fit the values.</param>
    public static PropertyMap Apply(PropertyMap news, PropertyMap olds, ImmutableArray<string> paths, Action<string> unfit)
    {
        PropertyValue result = news;
        foreach (var text in paths)
        {
            if (PropertyPath.TryParse(text, out var path) && Reset(result, olds, path.Elements.AsSpan()) is { } reset)
                result = reset;
            else
                unfit(text);
        }
        return ((ObjectValue)result).Properties;
    }

    // Null where the path does not fit the value.
    private static PropertyValue? Reset(PropertyValue value, PropertyValue? old, ReadOnlySpan<PathElement> path)
    {
        if (value is SecretValue secret)
            return Reset(secret.Value, old, path)?.AsSecret();
        var oldPlain = old?.Unwrapped;
        return value switch
        {
            ObjectValue o => ResetMember(o, (oldPlain as ObjectValue)?.Properties ?? PropertyMap.Empty, path),
            ArrayValue a => ResetItem(a, oldPlain is ArrayValue items ? items.Items : [], path),
            _ => null,
        };
    }

    private static PropertyValue? ResetMember(ObjectValue value, PropertyMap olds, ReadOnlySpan<PathElement> path)
    {
        if (path[0].IsWildcard)
        {
            if (path.Length == 1)
                return olds;
            var all = value.Properties;
            foreach (var (name, item) in value.Properties)
                if (Reset(item, olds.Get(name), path[1..]) is { } reset)
                    all = all.Set(name, reset);
            return all;
        }
        if (path[0].Key is not { } key)
            return null;
        if (path.Length == 1)
            return olds.Get(key) is { } old ? value.Properties.Set(key, old) : value.Properties.Remove(key);
        if (value.Properties.Get(key) is not { } member || Reset(member, olds.Get(key), path[1..]) is not { } changed)
            return null;
        return value.Properties.Set(key, changed);
    }

    private static PropertyValue? ResetItem(ArrayValue value, ImmutableArray<PropertyValue> olds, ReadOnlySpan<PathElement> path)
    {
        if (path[0].IsWildcard)
        {
            if (path.Length == 1)
                return olds;
            var all = value.Items.ToBuilder();
            for (var i = 0; i < all.Count; i++)
                all[i] = Reset(all[i], i < olds.Length ? olds[i] : null, path[1..]) ?? all[i];
            return all.ToImmutable();
        }
        var index = path[0].Index;
        if (path[0].Key is not null || index >= value.Items.Length)
            return null;
        if (path.Length == 1)
            return index < olds.Length ? new ArrayValue(value.Items.SetItem(index, olds[index])) : null;
        if (Reset(value.Items[index], index < olds.Length ? olds[index] : null, path[1..]) is not { } changed)
            return null;
        return value.Items.SetItem(index, changed);
    }
}
