using ManagedKube.Talos.Forms;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>No document twice, and the one without kind there, which makes the configuration complete.</summary>
internal sealed class DocumentsOnce : IConfigurationRule
{
    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        if (!configuration.Has(FormBook.Unkinded))
        {
            yield return new ConfigurationFinding(
                FormBook.Unkinded, "", "The document without kind is missing; the node would wait in maintenance mode for it.",
                "Render a whole configuration.");
        }

        foreach (var group in configuration.Documents.GroupBy(Identity).Where(group => group.Count() > 1))
            yield return new ConfigurationFinding(group.Key, "", $"The document is there {group.Count()} times.", "Make one of them.");
    }

    // A kind without names may be there once, whatever a stray name says.
    private static string Identity(ParsedDocument document) =>
        FormBook.Of(document.Key.Kind) is not null && !FormBook.HasNames(document.Kind) ? document.Kind : document.Key.ToString();
}
