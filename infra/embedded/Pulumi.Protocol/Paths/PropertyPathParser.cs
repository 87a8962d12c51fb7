using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pulumi.Protocol.Paths;

/// <summary>Reads the textual form of a property path.</summary>
internal ref struct PropertyPathParser(string text)
{
    private int _at = 0;

    /// <exception cref="FormatException">The text is not a path.</exception>
    public ImmutableArray<PathElement> Parse()
    {
        var elements = ImmutableArray.CreateBuilder<PathElement>();
        while (_at < text.Length)
        {
            if (text[_at] == '.')
            {
                if (++_at == text.Length || elements.Count == 0)
                    throw Error("a name is missing beside '.'");
                if (text[_at] == '[')
                    continue;
            }
            elements.Add(text[_at] == '[' ? ParseBracket() : ParseName());
        }
        return elements.ToImmutable();
    }

    private PathElement ParseName()
    {
        var end = text.AsSpan(_at).IndexOfAny('.', '[');
        var name = end < 0 ? text[_at..] : text.Substring(_at, end);
        if (name.Length == 0)
            throw Error("a name is missing");
        _at += name.Length;
        return name == "*" ? PathElement.Wildcard : PathElement.OfKey(name);
    }

    private PathElement ParseBracket()
    {
        _at++;
        if (_at < text.Length && text[_at] == '"')
            return ParseQuoted();
        var end = text.IndexOf(']', _at);
        if (end < 0)
            throw Error("']' is missing");
        var content = text[_at..end];
        _at = end + 1;
        if (content == "*")
            return PathElement.Wildcard;
        return int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? PathElement.OfIndex(index)
            : throw Error($"'{content}' is no index");
    }

    private PathElement ParseQuoted()
    {
        var key = new StringBuilder();
        for (_at++; _at < text.Length && text[_at] != '"'; _at++)
        {
            if (text[_at] == '\\' && ++_at == text.Length)
                break;
            key.Append(text[_at]);
        }
        if (_at + 1 >= text.Length || text[_at + 1] != ']')
            throw Error("the quoted key is not closed by '\"]'");
        _at += 2;
        var name = key.ToString();
        return name == "*" ? PathElement.Wildcard : PathElement.OfKey(name);
    }

    private readonly FormatException Error(string what) => new($"'{text}' is not a property path: {what} (at character {_at + 1}).");
}
