using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace Pulumi.ProviderHost.Inputs;

/// <summary>
/// Reads typed values from a property map and collects everything that is wrong with them. A value that is not known yet
/// reads as missing but is never a violation.
/// </summary>
public sealed class InputReader
{
    private readonly PropertyMap _properties;
    private readonly string _prefix;
    private readonly List<CheckFailure> _failures;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Reads the properties of a resource or function.</summary>
    public InputReader(PropertyMap properties)
        : this(properties, "", [])
    {
    }

    private InputReader(PropertyMap properties, string prefix, List<CheckFailure> failures)
    {
        _properties = properties;
        _prefix = prefix;
        _failures = failures;
    }

    /// <summary>All violations found so far, here and in nested objects.</summary>
    public ImmutableArray<CheckFailure> Failures => [.. _failures];

    /// <summary>Whether the property is missing or null.</summary>
    public bool IsMissing(string key) => Get(key) is null;

    /// <summary>Adds a violation.</summary>
    public void Refuse(string key, string reason) => _failures.Add(new(_prefix + key, reason));

    /// <summary>A text; an empty one counts as missing.</summary>
    /// <param name="key">Name of the property.</param>
    /// <param name="required">Whether it must be there.</param>
    /// <param name="rule">Tells what is wrong with a value, or null.</param>
    public string? Text(string key, bool required = false, Func<string, string?>? rule = null)
    {
        switch (Get(key))
        {
            case UnknownValue:
                return null;
            case StringValue { Value.Length: > 0 } text:
                Apply(key, rule?.Invoke(text.Value));
                return text.Value;
            case null or StringValue:
                RefuseMissing(key, required);
                return null;
            default:
                Refuse(key, "must be a text.");
                return null;
        }
    }

    /// <summary>A whole number within bounds.</summary>
    public long? Integer(string key, long smallest, long largest, bool required = false, Func<long, string?>? rule = null)
    {
        switch (Get(key))
        {
            case UnknownValue:
                return null;
            case null:
                RefuseMissing(key, required);
                return null;
            case NumberValue { Value: var number } when double.IsInteger(number) && number >= smallest && number <= largest:
                Apply(key, rule?.Invoke((long)number));
                return (long)number;
            default:
                Refuse(key, $"must be a whole number from {smallest} to {largest}.");
                return null;
        }
    }

    /// <summary>A truth value.</summary>
    public bool? Flag(string key)
    {
        switch (Get(key))
        {
            case UnknownValue or null:
                return null;
            case BoolValue flag:
                return flag.Value;
            default:
                Refuse(key, "must be true or false.");
                return null;
        }
    }

    /// <summary>One of a few texts.</summary>
    public string? Choice(string key, params string[] choices) =>
        Text(key, rule: value => choices.Contains(value) ? null : $"must be one of {string.Join(", ", choices)}; it is '{value}'.");

    /// <summary>A list of texts; null when it is missing or not wholly known.</summary>
    public ImmutableArray<string>? Texts(string key, Func<string, string?>? rule = null)
    {
        if (Get(key) is not { } value || value is UnknownValue)
            return null;
        if (value is not ArrayValue array)
        {
            Refuse(key, "must be a list.");
            return null;
        }

        var items = new InputReader(
            PropertyMap.From(array.Items.Select((item, index) => KeyValuePair.Create($"[{index}]", item))), _prefix + key, _failures);
        var texts = array.Items.Select((_, index) => items.Text($"[{index}]", required: true, rule)).ToList();
        return texts.Contains(null) ? null : [.. texts!];
    }

    /// <summary>A map of texts; null when it is missing or not wholly known.</summary>
    public ImmutableSortedDictionary<string, string>? TextMap(string key)
    {
        if (Object(key) is not { } map)
            return null;
        var entries = map._properties.Keys.Select(name => KeyValuePair.Create(name, map.PossiblyEmptyText(name))).ToList();
        return entries.Any(entry => entry.Value is null)
            ? null
            : entries.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal);
    }

    /// <summary>A nested object; null when it is missing or unknown.</summary>
    public InputReader? Object(string key)
    {
        switch (Get(key))
        {
            case UnknownValue or null:
                return null;
            case ObjectValue nested:
                return new InputReader(nested.Properties, $"{_prefix}{key}.", _failures);
            default:
                Refuse(key, "must be an object.");
                return null;
        }
    }

    /// <summary>A list of objects; null when the list is missing or unknown. Unknown entries read as objects without properties.</summary>
    public ImmutableArray<InputReader>? Objects(string key)
    {
        if (Get(key) is not { } value || value is UnknownValue)
            return null;
        if (value is not ArrayValue array)
        {
            Refuse(key, "must be a list.");
            return null;
        }

        var readers = ImmutableArray.CreateBuilder<InputReader>();
        foreach (var (index, item) in array.Items.Index())
        {
            if (item.Unwrapped is ObjectValue nested)
                readers.Add(new InputReader(nested.Properties, $"{_prefix}{key}[{index}].", _failures));
            else if (item.Unwrapped is not UnknownValue)
                Refuse($"{key}[{index}]", "must be an object.");
        }

        return readers.ToImmutable();
    }

    /// <summary>Refuses every property that no read has asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var key in _properties.Keys.Where(key => !_known.Contains(key) && !key.StartsWith("__", StringComparison.Ordinal)))
            Refuse(key, $"is not known here. Known are: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.");
    }

    private string? PossiblyEmptyText(string key) => Get(key) is StringValue { Value.Length: 0 } ? "" : Text(key, required: true);

    private PropertyValue? Get(string key)
    {
        _known.Add(key);
        return _properties.Get(key)?.Unwrapped is { } value and not NullValue ? value : null;
    }

    private void Apply(string key, string? reason)
    {
        if (reason is not null)
            Refuse(key, reason);
    }

    private void RefuseMissing(string key, bool required)
    {
        if (required)
            Refuse(key, "is required.");
    }
}
