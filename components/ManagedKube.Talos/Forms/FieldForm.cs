using System.Globalization;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>What one field may hold.</summary>
/// <param name="Name">The field's name; empty for the elements of a list.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Since">The minor of Talos that brought it; 0 for as long as what it is part of.</param>
/// <param name="Before">The minor of Talos that no longer has it; 0 for none.</param>
/// <param name="Word">What it holds when that is neither a mapping nor a list: a word of <c>forms.yaml</c>.</param>
/// <param name="Fields">The fields of the mapping that it holds; null otherwise.</param>
/// <param name="Element">The elements of the list that it holds; null otherwise.</param>
internal sealed record FieldForm(
    string Name, bool IsRequired, int Since, int Before, string? Word, IReadOnlyDictionary<string, FieldForm>? Fields, FieldForm? Element)
{
    public static IReadOnlyDictionary<string, FieldForm> ReadAll(YamlNode fields) =>
        fields.Entries().Select(entry => Read(entry.Key, entry.Value)).ToDictionary(field => field.Name);

    /// <summary>Whether Talos 1.y has it.</summary>
    public bool IsIn(int talosMinor) => Since <= talosMinor && (Before == 0 || talosMinor < Before);

    /// <summary>Reads the marks behind a name: <c>name!@1.14</c>.</summary>
    public static (string Name, bool IsRequired, int Since, int Before) ReadMark(string head)
    {
        var name = head.Split('@', '<')[0];
        return (name.TrimEnd('!'), name.EndsWith('!'), Minor(head, "@1."), Minor(head, "<1."));
    }

    private static int Minor(string head, string mark)
    {
        var at = head.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? 0 : int.Parse(head[(at + mark.Length)..], CultureInfo.InvariantCulture);
    }

    private static FieldForm Read(string head, YamlNode value)
    {
        var (name, isRequired, since, before) = ReadMark(head);
        return value switch
        {
            YamlMappingNode => new FieldForm(name, isRequired, since, before, null, ReadAll(value), null),
            YamlSequenceNode list => new FieldForm(name, isRequired, since, before, null, null, Read("", list.Children[0])),
            _ => new FieldForm(name, isRequired, since, before, value.Text(), null, null),
        };
    }
}
