using System.Globalization;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>What one field may hold.</summary>
/// <param name="Name">The field's name; empty for the elements of a list.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Since">The minor of Talos that brought it; 0 for as long as what it is part of.</param>
/// <param name="Word">What it holds when that is neither a mapping nor a list: a word of <c>forms.yaml</c>.</param>
/// <param name="Fields">The fields of the mapping that it holds; null otherwise.</param>
/// <param name="Element">The elements of the list that it holds; null otherwise.</param>
internal sealed record FieldForm(
    string Name, bool IsRequired, int Since, string? Word, IReadOnlyDictionary<string, FieldForm>? Fields, FieldForm? Element)
{
    public static IReadOnlyDictionary<string, FieldForm> ReadAll(YamlNode fields) =>
        fields.Entries().Select(entry => Read(entry.Key, entry.Value)).ToDictionary(field => field.Name);

    /// <summary>Reads the marks behind a name: <c>name!@1.14</c>.</summary>
    public static (string Name, bool IsRequired, int Since) ReadMark(string head)
    {
        var parts = head.Split("@1.");
        var since = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return (parts[0].TrimEnd('!'), parts[0].EndsWith('!'), since);
    }

    private static FieldForm Read(string head, YamlNode value)
    {
        var (name, isRequired, since) = ReadMark(head);
        return value switch
        {
            YamlMappingNode => new FieldForm(name, isRequired, since, null, ReadAll(value), null),
            YamlSequenceNode list => new FieldForm(name, isRequired, since, null, null, Read("", list.Children[0])),
            _ => new FieldForm(name, isRequired, since, value.Text(), null, null),
        };
    }
}
