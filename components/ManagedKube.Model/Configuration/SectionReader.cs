using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Configuration.Schema;
using ManagedKube.Model.Validation;
using Microsoft.Extensions.Configuration;

namespace ManagedKube.Model.Configuration;

/// <summary>
/// Reads one mapping of a configuration and notes every problem instead of stopping at the first. What is asked for is
/// the schema: keys that nobody asked for are reported by <see cref="RefuseUnknownKeys"/>. With
/// <paramref name="notes"/> everything counts as written, so that the reader asks for all that it knows.
/// </summary>
internal sealed class SectionReader(IConfiguration section, string path, ICollection<Finding> findings, SettingNotes? notes = null)
{
    private readonly SortedSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public string Path { get; } = path;

    public string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";

    public bool Has(string key) => notes is not null || IsWritten(Ask(key));

    /// <summary>The value of a setting that must be there; the default of <typeparamref name="T"/> beside a finding otherwise.</summary>
    public T Required<T>(string key, ValueKind<T> kind, string? rule = null)
    {
        Note(key, SettingShape.Value, kind).Required = true;
        if (!IsWritten(Ask(key)))
            ReportMissing(key, $"Write {kind.Noun}, for example {kind.Example}.");
        return Read(key, kind, default!, rule);
    }

    /// <summary>The value of a setting, or <paramref name="fallback"/> when it is absent.</summary>
    public T Optional<T>(string key, ValueKind<T> kind, T fallback, string? rule = null)
    {
        Note(key, SettingShape.Value, kind, kind.Write(fallback));
        return Read(key, kind, fallback, rule);
    }

    /// <summary>The value of a setting that may be absent.</summary>
    public T? OptionalValue<T>(string key, ValueKind<T> kind, string? rule = null)
        where T : struct
    {
        Note(key, SettingShape.Value, kind);
        return IsWritten(Ask(key)) ? Read(key, kind, default, rule) : null;
    }

    /// <summary>A number that may be absent.</summary>
    public int? OptionalNumber(string key, string? rule = null) => OptionalValue(key, ValueKind.WholeNumber, rule);

    /// <summary>A text that may be absent.</summary>
    public string? OptionalText(string key, string example) => OptionalText(key, ValueKind.Text(example));

    /// <summary>A text of a certain form that may be absent.</summary>
    public string? OptionalText(string key, ValueKind<string> kind)
    {
        Note(key, SettingShape.Value, kind);
        return IsWritten(Ask(key)) ? Read(key, kind, "", null) : null;
    }

    /// <summary>A list of plain values; empty when it is absent.</summary>
    public ImmutableArray<T> Values<T>(string key, ValueKind<T> kind, string? rule = null)
    {
        Note(key, SettingShape.Values, kind);
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
        notes?.Require(key);
        if (values.IsEmpty && (!IsWritten(Ask(key)) || Ask(key).Value is ""))
            ReportMissing(key, $"Write a list, for example {key}: [{kind.Example}].");
        return values;
    }

    /// <summary>A list of mappings; empty when it is absent.</summary>
    public ImmutableArray<SectionReader> Sections(string key)
    {
        if (Note(key, SettingShape.Sections) is { } children)
            return [new SectionReader(section.GetSection($"{key}:0"), $"{PathOf(key)}[0]", findings, children)];
        return [.. Items(key, "a list of mappings").Select(item => new SectionReader(item.Section, item.Path, findings))];
    }

    /// <summary>A mapping; an empty one when it is absent.</summary>
    public SectionReader Section(string key)
    {
        var children = Note(key, SettingShape.Section);
        var child = Ask(key);
        if (!string.IsNullOrEmpty(child.Value))
            ReportShape(PathOf(key), $"Here belongs a mapping, not \"{child.Value}\".", $"Write the settings of {key} below it, indented.", 0);
        return new SectionReader(child, PathOf(key), findings, children);
    }

    /// <summary>A mapping with free keys.</summary>
    public ImmutableSortedDictionary<string, T> Map<T>(string key, ValueKind<T> kind)
    {
        Note(key, SettingShape.Map, kind);
        var map = Section(key);
        var entries = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach (var name in map.Keys())
            entries[name] = map.Optional(name, kind, default!);
        return entries.ToImmutable();
    }

    public IEnumerable<string> Keys() => section.GetChildren().Select(child => child.Key);

    public void Report(Finding finding) => findings.Add(finding);

    public void ReportMissing(string key, string remedy)
    {
        notes?.Require(key);
        findings.Add(Finding.Error(null, PathOf(key), "This setting is missing.", remedy));
    }

    public void RefuseUnknownKeys()
    {
        foreach (var key in Keys().Where(key => !_known.Contains(key)))
        {
            var meant = KeySuggestion.For(key, _known);
            findings.Add(Finding.Error(null, PathOf(key), $"There is no setting \"{key}\" here.",
                meant is null ? $"The settings here are {string.Join(", ", _known)}." : $"Did you mean \"{meant}\"?"));
        }
    }

    private static bool IsWritten(IConfigurationSection child) => child.Value is not null || child.GetChildren().Any();

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

    private T Read<T>(string key, ValueKind<T> kind, T fallback, string? rule)
    {
        var child = Ask(key);
        if (!IsWritten(child))
            return fallback;
        return child.Value is { } text
            ? Parse(text, PathOf(key), kind, fallback, rule)
            : ReportShape(PathOf(key), $"Here belongs {kind.Noun}, not a list or a mapping.", $"Write, for example, {key}: {kind.Example}.", fallback);
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

    private Setting Note<T>(string key, SettingShape shape, ValueKind<T> kind, object? fallback = null)
    {
        var setting = new Setting { Key = key, Shape = shape, Form = kind.Form, Example = kind.Example, Default = fallback };
        return notes?.Note(setting) ?? setting;
    }

    private SettingNotes? Note(string key, SettingShape shape) => notes?.Note(new Setting { Key = key, Shape = shape }).Children;
}
