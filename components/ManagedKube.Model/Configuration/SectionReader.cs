using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Validation;
using Microsoft.Extensions.Configuration;

namespace ManagedKube.Model.Configuration;

/// <summary>
/// Reads one mapping of a configuration and notes every problem instead of stopping at the first. What is asked for is
/// the schema: keys that nobody asked for are reported by <see cref="RefuseUnknownKeys"/>.
/// </summary>
internal sealed class SectionReader(IConfiguration section, string path, ICollection<Finding> findings)
{
    private readonly SortedSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public string Path { get; } = path;

    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    public bool Has(string key) => Ask(key) is var child && (child.Value is not null || child.GetChildren().Any());

    /// <summary>The value of a setting that must be there; the default of <typeparamref name="T"/> beside a finding otherwise.</summary>
    public T Required<T>(string key, ValueKind<T> kind, string? rule = null)
    {
        if (!Has(key))
            ReportMissing(key, $"Write {kind.Noun}, for example {kind.Example}.");
        return Optional(key, kind, default!, rule);
    }

    /// <summary>The value of a setting, or <paramref name="fallback"/> when it is absent.</summary>
    public T Optional<T>(string key, ValueKind<T> kind, T fallback, string? rule = null)
    {
        if (!Has(key))
            return fallback;
        var child = Ask(key);
        return child.Value is { } text
            ? Parse(text, PathOf(key), kind, fallback, rule)
            : ReportShape(PathOf(key), $"Here belongs {kind.Noun}, not a list or a mapping.", $"Write, for example, {key}: {kind.Example}.", fallback);
    }

    /// <summary>A number that may be absent.</summary>
    public int? OptionalNumber(string key, string? rule = null) => Has(key) ? Optional(key, ValueKind.WholeNumber, 0, rule) : null;

    /// <summary>A text that may be absent.</summary>
    public string? OptionalText(string key, string example) => Has(key) ? Optional(key, ValueKind.Text(example), "") : null;

    /// <summary>A list of plain values; empty when it is absent.</summary>
    public ImmutableArray<T> Values<T>(string key, ValueKind<T> kind, string? rule = null)
    {
        var values = ImmutableArray.CreateBuilder<T>();
        foreach (var (item, itemPath) in Items(key, $"[{kind.Example}]"))
        {
            values.Add(item.Value is { } text
                ? Parse(text, itemPath, kind, default!, rule)
                : ReportShape(itemPath, $"Here belongs {kind.Noun}, not a list or a mapping.", $"Write, for example, {kind.Example}.", default(T)!));
        }
        return values.ToImmutable();
    }

    /// <summary>A list of plain values with at least one entry.</summary>
    public ImmutableArray<T> RequiredValues<T>(string key, ValueKind<T> kind, string? rule = null)
    {
        var values = Values(key, kind, rule);
        if (values.IsEmpty && (!Has(key) || Ask(key).Value is ""))
            ReportMissing(key, $"Write a list, for example {key}: [{kind.Example}].");
        return values;
    }

    /// <summary>A list of mappings; empty when it is absent.</summary>
    public ImmutableArray<SectionReader> Sections(string key) =>
        [.. Items(key, "a list of mappings").Select(item => new SectionReader(item.Section, item.Path, findings))];

    /// <summary>A mapping; an empty one when it is absent.</summary>
    public SectionReader Section(string key)
    {
        var child = Ask(key);
        if (!string.IsNullOrEmpty(child.Value))
            ReportShape(PathOf(key), $"Here belongs a mapping, not \"{child.Value}\".", $"Write the settings of {key} below it, indented.", 0);
        return new SectionReader(child, PathOf(key), findings);
    }

    /// <summary>A mapping with free keys.</summary>
    public ImmutableSortedDictionary<string, T> Map<T>(string key, ValueKind<T> kind)
    {
        var map = Section(key);
        var entries = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var name in map.Keys())
            entries[name] = map.Optional(name, kind, default!);
        return entries.ToImmutable();
    }

    public IEnumerable<string> Keys() => section.GetChildren().Select(child => child.Key);

    public void Report(Finding finding) => findings.Add(finding);

    public void ReportMissing(string key, string remedy) =>
        findings.Add(Finding.Error(null, PathOf(key), "This setting is missing.", remedy));

    public void RefuseUnknownKeys()
    {
        foreach (var key in Keys().Where(key => !_known.Contains(key)))
        {
            var meant = KeySuggestion.For(key, _known);
            findings.Add(Finding.Error(null, PathOf(key), $"There is no setting \"{key}\" here.",
                meant is null ? $"The settings here are {string.Join(", ", _known)}." : $"Did you mean \"{meant}\"?"));
        }
    }

    private IConfigurationSection Ask(string key)
    {
        _known.Add(key);
        return section.GetSection(key);
    }

    private IEnumerable<(IConfigurationSection Section, string Path)> Items(string key, string example)
    {
        var list = Ask(key);
        var children = list.GetChildren().ToList();
        if (!string.IsNullOrEmpty(list.Value) || children.Any(child => !int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            ReportShape(PathOf(key), "Here belongs a list.", $"Write, for example, {key}: {example}.", 0);
            return [];
        }
        return children.Select((child, index) => (child, $"{PathOf(key)}[{index}]"));
    }

    private T Parse<T>(string text, string place, ValueKind<T> kind, T fallback, string? rule)
    {
        if (kind.TryParse(text, out var value))
            return value;
        findings.Add(Finding.Error(rule, place, $"\"{text}\" is not {kind.Noun}.", $"Write {kind.Noun}, for example {kind.Example}."));
        return fallback;
    }

    private T ReportShape<T>(string place, string message, string remedy, T fallback)
    {
        findings.Add(Finding.Error(null, place, message, remedy));
        return fallback;
    }
}
