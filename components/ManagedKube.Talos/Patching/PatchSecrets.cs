using System.Text.RegularExpressions;
using ManagedKube.Talos.Forms;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Patching;

/// <summary>
/// Finds secrets in patches: they are written where everybody reads them, and so must hold none. A secret is what Talos keeps as one, and what
/// is called one.
/// </summary>
public static partial class PatchSecrets
{
    private const string Words = "(passw(or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key)";

    /// <summary>
    /// The fields of a patch that hold a secret, each by its document and its path; values are not repeated. None of a text that cannot be
    /// read: nobody merges that either.
    /// </summary>
    /// <param name="patch">A YAML text of one or more partial documents.</param>
    public static IReadOnlyList<string> Find(string patch) => YamlDocuments.TryRead(patch, out var documents, out _)
        ? [.. documents.SelectMany(Find)]
        : [];

    private static IEnumerable<string> Find(YamlMappingNode document)
    {
        var key = DocumentKey.Of(document);
        var fields = FormBook.Of(key.Kind)?.Fields;
        return document.Entries()
            .SelectMany(entry => Find(entry.Value, entry.Key, entry.Key, fields?.GetValueOrDefault(entry.Key)))
            .Select(path => $"{key} {path}");
    }

    private static IEnumerable<string> Find(YamlNode node, string path, string name, FieldForm? form) => node switch
    {
        YamlMappingNode mapping => mapping.Entries().SelectMany(entry => Find(
            entry.Value, $"{path}.{entry.Key}", NameOf(mapping, entry.Key), form?.Fields?.GetValueOrDefault(entry.Key))),
        YamlSequenceNode list => list.Elements().SelectMany((element, index) => Find(element, $"{path}[{index}]", name, form?.Element)),
        YamlScalarNode scalar when scalar.Text() is { Length: > 0 } text && (IsSecret(form, name, scalar) || Assignment().IsMatch(text)) => [path],
        _ => [],
    };

    // Variables of containers are lists of names with their values.
    private static string NameOf(YamlMappingNode mapping, string key) => key == "value" ? mapping.Child("name").Text() ?? key : key;

    private static bool IsSecret(FieldForm? form, string name, YamlScalarNode value) =>
        form?.Word == ValueForm.Secret || (Called().IsMatch(name) && !Harmless().IsMatch(value.Value!));

    [GeneratedRegex($"{Words}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    // Switches, numbers and durations, such as how long a token lives.
    [GeneratedRegex(@"^(true|false|[\d.]+([a-zµ]+[\d.]*)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();

    // Files and scripts have their own syntax.
    [GeneratedRegex($@"{Words}[""']?\s*[=:]\s*[""']?[^\s""']", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assignment();
}
