using System.Collections.Immutable;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Inputs;

/// <summary>The inputs of a resource or function.</summary>
internal sealed class InputSchema(params ReadOnlySpan<InputProperty> properties)
{
    private const double LargestExactInteger = 9007199254740991;

    private readonly ImmutableSortedDictionary<string, InputProperty> _properties =
        properties.ToArray().ToImmutableSortedDictionary(property => property.Name, property => property, StringComparer.Ordinal);

    /// <summary>Whether a property is an input, and not a note of an engine or a bridge.</summary>
    public bool Contains(string name) => _properties.ContainsKey(name);

    /// <summary>Everything that is wrong with names and kinds. Values that are not known yet are right.</summary>
    public ImmutableArray<CheckFailure> Check(PropertyMap inputs)
    {
        var failures = ImmutableArray.CreateBuilder<CheckFailure>();
        foreach (var property in _properties.Values)
        {
            if (inputs.Get(property.Name)?.Unwrapped is { } value and not NullValue)
                CheckValue(property, value, failures);
            else if (property.Required)
                failures.Add(new(property.Name, "is required, but missing"));
        }
        foreach (var name in inputs.Keys.Where(name => !Contains(name) && !IsNote(name)))
            failures.Add(new(PropertyPath.Root.Append(name).ToString(), $"there is no such input; there are {string.Join(", ", _properties.Keys)}"));
        return failures.DrainToImmutable();
    }

    /// <summary>The inputs alone, with defaults for what is not given.</summary>
    public PropertyMap WithDefaults(PropertyMap inputs) =>
        PropertyMap.From(_properties.Values
            .Select(property => (property.Name, Value: inputs.Get(property.Name) is { } given && given.Unwrapped is not NullValue ? given : property.Default))
            .Where(pair => pair.Value is not null)
            .Select(pair => KeyValuePair.Create(pair.Name, pair.Value!)));

    // Names beginning with two underscores are notes that official providers keep among the inputs.
    private static bool IsNote(string name) => name.StartsWith("__", StringComparison.Ordinal) || name == "version";

    private static void CheckValue(InputProperty property, PropertyValue value, ImmutableArray<CheckFailure>.Builder failures)
    {
        var path = PropertyPath.Root.Append(property.Name);
        if (value is UnknownValue)
            return;
        switch (property.Kind)
        {
            case InputKind.Text when value is not StringValue:
                failures.Add(new(property.Name, "must be a text"));
                break;
            case InputKind.Flag when value is not BoolValue:
                failures.Add(new(property.Name, "must be true or false"));
                break;
            case InputKind.Integer when value is not NumberValue { Value: var number } || number % 1 != 0 || Math.Abs(number) > LargestExactInteger:
                failures.Add(new(property.Name, "must be a whole number between -2^53 and 2^53"));
                break;
            case InputKind.Texts when value is ArrayValue list:
                for (var i = 0; i < list.Items.Length; i++)
                    if (list.Items[i].Unwrapped is not (StringValue or UnknownValue))
                        failures.Add(new(path.Append(i).ToString(), "must be a text"));
                break;
            case InputKind.TextMap when value is ObjectValue map:
                foreach (var (key, item) in map.Properties)
                    if (item.Unwrapped is not (StringValue or UnknownValue or NullValue))
                        failures.Add(new(path.Append(key).ToString(), "must be a text"));
                break;
            case InputKind.Texts:
                failures.Add(new(property.Name, "must be a list of texts"));
                break;
            case InputKind.TextMap:
                failures.Add(new(property.Name, "must be a map of texts"));
                break;
            case InputKind.Values when value is not ArrayValue:
                failures.Add(new(property.Name, "must be a list"));
                break;
            case InputKind.Map when value is not ObjectValue:
                failures.Add(new(property.Name, "must be a map"));
                break;
        }
    }
}
