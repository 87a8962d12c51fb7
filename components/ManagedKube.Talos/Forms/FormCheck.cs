using ManagedKube.Talos.Rules;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>Compares a document with its form. Talos refuses a configuration for one field that it does not know.</summary>
internal sealed class FormCheck(string document, int talosMinor)
{
    private readonly List<ConfigurationFinding> _findings = [];

    public IReadOnlyList<ConfigurationFinding> Findings => _findings;

    public void Check(IReadOnlyDictionary<string, FieldForm> fields, YamlMappingNode value, string path)
    {
        foreach (var (key, child) in value.Entries())
            CheckField(fields, key, child, path.Length == 0 ? key : $"{path}.{key}");
        foreach (var missing in fields.Values.Where(field => field.IsRequired && field.IsIn(talosMinor) && IsAbsent(value.Child(field.Name))))
            Add(path.Length == 0 ? missing.Name : $"{path}.{missing.Name}", "is missing.", "Write it.");
    }

    private static bool IsAbsent(YamlNode? node) => node is null || (node is YamlScalarNode scalar && scalar.IsNull());

    private void CheckField(IReadOnlyDictionary<string, FieldForm> fields, string key, YamlNode value, string path)
    {
        if (!fields.TryGetValue(key, out var field))
            Add(path, "is no field that Talos knows here.", Suggestion(fields, key));
        else if (field.Before > 0 && talosMinor >= field.Before)
            Add(path, $"exists only before Talos 1.{field.Before}; the node runs 1.{talosMinor}.", "Write what has replaced it.");
        else if (field.Since > talosMinor)
            Add(path, $"exists from Talos 1.{field.Since} on; the node runs 1.{talosMinor}.", "Remove it, or upgrade Talos first.");
        else if (!IsAbsent(value))
            CheckValue(field, value, path);
    }

    private void CheckValue(FieldForm field, YamlNode value, string path)
    {
        switch (field, value)
        {
            case ({ Fields: { } fields }, YamlMappingNode mapping):
                Check(fields, mapping, path);
                break;
            case ({ Element: { } element }, YamlSequenceNode list):
                for (var i = 0; i < list.Children.Count; i++)
                    CheckValue(element, list.Children[i], $"{path}[{i}]");
                break;
            case ({ Fields: not null }, _):
                Add(path, "is no mapping.", "Write fields with their values.");
                break;
            case ({ Element: not null }, _):
                Add(path, "is no list.", "Write a list, each element after a hyphen.");
                break;
            default:
                CheckWord(field.Word!, value, path);
                break;
        }
    }

    private void CheckWord(string word, YamlNode value, string path)
    {
        switch (word)
        {
            case "any":
                break;
            case "map" when value is YamlMappingNode:
                foreach (var (key, child) in value.Entries())
                    CheckWord("text", child, $"{path}.{key}");
                break;
            case "args" when value is YamlMappingNode:
                foreach (var (key, child) in value.Entries())
                {
                    foreach (var element in child is YamlSequenceNode ? child.Elements() : [child])
                        CheckWord("text", element, $"{path}.{key}");
                }

                break;
            case "map" or "args":
                Add(path, "is no mapping.", "Write names with their values.");
                break;
            default:
                if (ValueForm.Problem(word, value) is var (problem, remedy))
                    Add(path, problem, remedy);
                break;
        }
    }

    private static string Suggestion(IReadOnlyDictionary<string, FieldForm> fields, string key)
    {
        var near = fields.Keys.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase));
        return near is null ? "Remove it or correct its name." : $"Write {near}.";
    }

    private void Add(string path, string problem, string remedy) => _findings.Add(new ConfigurationFinding(document, path, $"{path} {problem}", remedy));
}
