using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Yaml;

/// <summary>Reads and writes a text of several YAML documents as trees.</summary>
internal static class YamlDocuments
{
    // No configuration is nested half as deep.
    private const int MostNesting = 64;

    /// <summary>
    /// Reads a text. Aliases are refused: Talos' own texts have none, and a tree that shares parts cannot be changed in one place. What is
    /// wrong is told by its place alone: the text holds secrets, and a reader's own messages may repeat some of it.
    /// </summary>
    public static bool TryRead(string text, out IReadOnlyList<YamlMappingNode> documents, out string problem)
    {
        documents = [];
        var stream = new YamlStream();
        try
        {
            if (Unreadable(text) is { } unreadable)
            {
                problem = unreadable;
                return false;
            }

            stream.Load(new StringReader(text));
        }
        catch (YamlException error)
        {
            var reason = error.Message.Contains("Duplicate key", StringComparison.OrdinalIgnoreCase) ? "a key that stands there twice" : "no YAML";
            problem = $"It has {reason} at line {error.Start.Line}, column {error.Start.Column}.";
            return false;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The reader itself stumbles over some line breaks and tags.
            problem = "It has no YAML, or characters that do not belong there.";
            return false;
        }

        var roots = stream.Documents.Select(document => document.RootNode).Where(root => !IsEmpty(root)).ToList();
        var other = roots.FindIndex(root => root is not YamlMappingNode);
        problem = other < 0 ? "" : $"Document {other + 1} is no mapping.";
        documents = [.. roots.OfType<YamlMappingNode>()];
        return problem.Length == 0;
    }

    public static string Write(IEnumerable<YamlMappingNode> documents) => string.Join(YamlText.Separator, documents.Select(Write));

    private static string? Unreadable(string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (parser.Current is AnchorAlias)
                return $"It has an alias at line {parser.Current.Start.Line}; the value must be written out.";
            if (depth > MostNesting)
                return $"It is nested too deep at line {parser.Current.Start.Line}.";
        }

        return null;
    }

    private static string Write(YamlMappingNode document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, EmitterSettings.Default.WithIndentedSequences().WithNewLine("\n"));
        new YamlStream(new YamlDocument(document)).Save(new EndlessDocuments(emitter), assignAnchors: false);
        return writer.ToString();
    }

    private static bool IsEmpty(YamlNode root) => root is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" };

    /// <summary>Leaves out the mark of a document's end, which the separator makes needless.</summary>
    private sealed class EndlessDocuments(IEmitter emitter) : IEmitter
    {
        public void Emit(ParsingEvent @event) => emitter.Emit(@event is DocumentEnd ? new DocumentEnd(isImplicit: true) : @event);
    }
}
