using System.Collections;
using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>
/// The values that a release gives to its chart, written by their paths: <c>{ "operator.replicas", 2 }</c>. A value is a text, number or truth
/// value, a list (<see cref="List"/>), values again, an <see cref="Output"/> of a text, or <see cref="Literal"/> where names hold dots.
/// </summary>
internal sealed class ChartValues : IEnumerable<KeyValuePair<string, object>>
{
    private readonly SortedDictionary<string, object> _values = new(StringComparer.Ordinal);

    /// <summary>A map whose names are taken as they are, such as labels.</summary>
    public static ChartValues Literal(params IEnumerable<(string Name, object Value)> entries)
    {
        var values = new ChartValues();
        foreach (var (name, value) in entries)
            values._values[name] = value;
        return values;
    }

    /// <summary>A list. A list replaces that of the chart, it does not add to it.</summary>
    public static ImmutableArray<object> List(params IEnumerable<object> items) => [.. items];

    /// <summary>What containers ask for, and the memory that they get at most. Processors are never limited, since limits slow down without need.</summary>
    public static ChartValues Resources(string? cpu = null, string? memory = null, string? memoryLimit = null)
    {
        var resources = new ChartValues();
        if (cpu is not null)
            resources.Add("requests.cpu", cpu);
        if (memory is not null)
            resources.Add("requests.memory", memory);
        if (memoryLimit is not null)
            resources.Add("limits.memory", memoryLimit);
        return resources;
    }

    /// <summary>Sets the value at a path; values are laid over those that are there.</summary>
    public void Add(string path, object value)
    {
        if (path.Split('.', 2) is [var first, var rest])
            Below(first).Add(rest, value);
        else if (value is ChartValues values && _values.GetValueOrDefault(path) is ChartValues present)
            present.Add(values);
        else
            _values[path] = value;
    }

    /// <summary>Lays values over these.</summary>
    public void Add(ChartValues values)
    {
        foreach (var (name, value) in values._values)
        {
            if (value is ChartValues map)
                Below(name).Add(map);
            else
                _values[name] = value;
        }
    }

    /// <summary>The value at a path; null where nothing is set.</summary>
    public object? At(string path) => path.Split('.', 2) is [var first, var rest]
        ? (_values.GetValueOrDefault(first) as ChartValues)?.At(rest)
        : _values.GetValueOrDefault(path);

    /// <summary>As Pulumi takes it.</summary>
    public Dictionary<string, object> ToInputs() => _values.ToDictionary(entry => entry.Key, entry => Input(entry.Value));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ChartValues Below(string name)
    {
        if (_values.GetValueOrDefault(name) is ChartValues present)
            return present;
        var added = new ChartValues();
        _values[name] = added;
        return added;
    }

    private static object Input(object value) => value switch
    {
        ChartValues values => values.ToInputs(),
        ImmutableArray<object> items => items.Select(Input).ToList(),
        _ => value,
    };
}
