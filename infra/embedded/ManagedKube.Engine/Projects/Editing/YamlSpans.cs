using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects.Editing;

/// <summary>Where nodes are in the text of a YAML file. The parser tells where scalars end, but not where collections do.</summary>
internal sealed class YamlSpans(string text)
{
    public static bool IsFlow(YamlNode node) =>
        node is YamlMappingNode { Style: MappingStyle.Flow } or YamlSequenceNode { Style: SequenceStyle.Flow };

    public static int Start(YamlNode node) => (int)node.Start.Index;

    /// <summary>The index after the node's last character.</summary>
    public int End(YamlNode node)
    {
        YamlNode? last = node switch
        {
            YamlMappingNode map => map.Children.Select(child => child.Value).LastOrDefault(),
            YamlSequenceNode list => list.Children.LastOrDefault(),
            _ => null,
        };
        if (node is YamlScalarNode)
            return TrimmedEnd((int)node.End.Index, Start(node));
        var end = last is null ? Start(node) + (IsFlow(node) ? 1 : 0) : End(last);
        return IsFlow(node) ? Closer(end) : end;
    }

    /// <summary>The index of the end of the line that a place is on.</summary>
    public int LineEnd(int index) => text.IndexOf('\n', index) is >= 0 and var end ? end : text.Length;

    /// <summary>The index of the beginning of the line that a place is on.</summary>
    public int LineStart(int index) => index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;

    /// <summary>The index of the dash of a list's item.</summary>
    public int Dash(YamlNode item) => text.LastIndexOf('-', Math.Max(0, Start(item) - 1));

    // A text over several lines ends with the line break that also ends its last line.
    private int TrimmedEnd(int end, int start)
    {
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        return end;
    }

    private int Closer(int index)
    {
        while (index < text.Length && text[index] is not ('}' or ']'))
            index = text[index] == '#' ? LineEnd(index) : index + 1;
        return Math.Min(index + 1, text.Length);
    }
}
