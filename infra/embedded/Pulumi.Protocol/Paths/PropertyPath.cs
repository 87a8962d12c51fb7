using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Paths;

/// <summary>
/// Where in a resource's properties a value is: <c>root.nested["quoted key"][0][*]</c>. Used by detailed diffs,
/// <c>ignoreChanges</c>, <c>replaceOnChanges</c> and error details alike.
/// </summary>
public sealed class PropertyPath : IEquatable<PropertyPath>
{
    private PropertyPath(ImmutableArray<PathElement> elements) => Elements = elements;

    /// <summary>The path of the whole.</summary>
    public static PropertyPath Root { get; } = new([]);

    /// <summary>The steps from the root.</summary>
    public ImmutableArray<PathElement> Elements { get; }

    /// <summary>The path of a child of an object.</summary>
    public PropertyPath Append(string key) => Append(PathElement.OfKey(key));

    /// <summary>The path of an element of an array.</summary>
    public PropertyPath Append(int index) => Append(PathElement.OfIndex(index));

    /// <summary>The path one step further.</summary>
    public PropertyPath Append(PathElement element) => new(Elements.Add(element));

    /// <summary>Reads a path.</summary>
    /// <exception cref="FormatException">The text is not a path; the message says where.</exception>
    public static PropertyPath Parse(string text) => new PropertyPathParser(text).Parse() is { IsEmpty: false } elements
        ? new PropertyPath(elements)
        : throw new FormatException("A property path must not be empty.");

    /// <summary>Reads a path; false when the text is none.</summary>
    public static bool TryParse(string text, out PropertyPath path)
    {
        try
        {
            path = Parse(text);
            return true;
        }
        catch (FormatException)
        {
            path = Root;
            return false;
        }
    }

    /// <summary>Whether this path, read as a pattern, is the other one or one of its parents.</summary>
    public bool Contains(PropertyPath other)
    {
        if (Elements.Length > other.Elements.Length)
            return false;
        for (var i = 0; i < Elements.Length; i++)
            if (!Elements[i].Matches(other.Elements[i]))
                return false;
        return true;
    }

    /// <summary>The value at this path (no wildcards); null where there is none. What lies within a secret is returned as one.</summary>
    public PropertyValue? Get(PropertyMap map)
    {
        PropertyValue? current = map;
        var secret = false;
        foreach (var element in Elements)
        {
            secret |= current is SecretValue or OutputValue { Secret: true };
            current = Step(current, element);
        }
        return secret ? current?.AsSecret() : current;
    }

    /// <inheritdoc/>
    public bool Equals(PropertyPath? other) => other is not null && Elements.AsSpan().SequenceEqual(other.Elements.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PropertyPath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in Elements)
            hash.Add(element);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var element in Elements)
            _ = element switch
            {
                { IsWildcard: true } => text.Append("[*]"),
                { Key: null } => text.Append(CultureInfo.InvariantCulture, $"[{element.Index}]"),
                { Key: var key } when IsBareName(key) => text.Append(text.Length > 0 ? "." : "").Append(key),
                { Key: var key } => text.Append("[\"").Append(key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append(
                    "\"]"),
            };
        return text.ToString();
    }

    internal static PropertyValue? Step(PropertyValue? value, PathElement element) => value?.Unwrapped switch
    {
        ObjectValue o when element.Key is not null => o.Properties.Get(element.Key),
        ArrayValue a when element.Key is null && element.Index >= 0 && element.Index < a.Items.Length => a.Items[element.Index],
        _ => null,
    };

    private static bool IsBareName(string key) => key.Length > 0 && !key.AsSpan().ContainsAny(".[]\"\\*");
}
