using ManagedKube.Talos.Forms;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Each document on its own: its kind, and what documents of that kind may say.</summary>
internal sealed class DocumentForms : IConfigurationRule
{
    private const string ApiVersion = "apiVersion";

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
        configuration.Documents.SelectMany(document => Check(document, configuration.TalosMinor));

    private static IEnumerable<ConfigurationFinding> Check(ParsedDocument document, int talosMinor)
    {
        var name = document.Key.ToString();
        if (FormBook.Of(document.Key.Kind) is not { } form)
            return [new ConfigurationFinding(name, "kind", "Talos has no such kind of document.", Suggestion(document.Kind))];
        if (form.Since > talosMinor)
        {
            return
            [
                new ConfigurationFinding(name, "kind", $"The kind exists from Talos 1.{form.Since} on; the node runs 1.{talosMinor}.",
                    "Write it as the older Talos reads it, or upgrade Talos first."),
            ];
        }

        var check = new FormCheck(name, talosMinor);
        check.Check(form.Fields, document.Key.Kind is null ? document.Root : WithoutHead(document.Root), "");
        var version = document.Key.Kind is null ? "version" : ApiVersion;
        if (document.Root.Child(version).Text() == FormBook.Unkinded)
            return check.Findings;
        var remedy = $"Write \"{version}: {FormBook.Unkinded}\".";
        return [.. check.Findings, new ConfigurationFinding(name, version, $"{version} is not {FormBook.Unkinded}.", remedy)];
    }

    private static YamlMappingNode WithoutHead(YamlMappingNode root) =>
        new(root.Children.Where(entry => entry.Key.Text() is not (ApiVersion or "kind")));

    private static string Suggestion(string kind)
    {
        var near = FormBook.All.Keys.FirstOrDefault(known => string.Equals(known, kind, StringComparison.OrdinalIgnoreCase));
        return near is null ? "Correct the kind, or remove the document." : $"Write {near}.";
    }
}
