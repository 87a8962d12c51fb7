using System.Text;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>The text before anybody reads it as YAML.</summary>
internal static class WholeText
{
    /// <summary>The most that a configuration may be. The usual one has some tens of KiB; the disk that it comes on has about ten MiB.</summary>
    public const int MostBytes = 256 * 1024;

    private const string Document = "the whole text";

    public static IEnumerable<ConfigurationFinding> Check(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return new ConfigurationFinding(Document, "", "It is empty; a node would wait in maintenance mode for ever.",
                "Render a configuration.");
        }

        if (Encoding.UTF8.GetByteCount(text) >= MostBytes)
            yield return new ConfigurationFinding(Document, "", "It has 256 KiB or more.", "Shorten the pool's patches.");
        if (text.StartsWith("#cloud-config", StringComparison.Ordinal))
        {
            yield return new ConfigurationFinding(Document, "", "It begins with #cloud-config, for which Talos ignores all of it.",
                "Remove that line.");
        }

        if (text.StartsWith("#include", StringComparison.Ordinal))
        {
            yield return new ConfigurationFinding(Document, "", "It begins with #include, for which Talos fetches another one instead.",
                "Remove that line.");
        }
    }
}
