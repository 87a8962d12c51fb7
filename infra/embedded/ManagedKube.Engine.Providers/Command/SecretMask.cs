using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Command;

/// <summary>Masks the secrets of a command's inputs in what is shown of the command and its output.</summary>
internal sealed class SecretMask
{
    // Shorter texts occur everywhere by chance.
    private const int Shortest = 4;

    private readonly ImmutableArray<string> _texts;

    public SecretMask(params ReadOnlySpan<PropertyMap> maps)
    {
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var map in maps)
            Collect(map, secret: false, texts);
        _texts = [.. texts.OrderByDescending(text => text.Length)];
    }

    public string Apply(string text)
    {
        foreach (var secret in _texts)
            text = text.Replace(secret, PropertyText.SecretMask, StringComparison.Ordinal);
        return text;
    }

    private static void Collect(PropertyValue value, bool secret, HashSet<string> texts)
    {
        switch (value)
        {
            case SecretValue s: Collect(s.Value, secret: true, texts); break;
            case ObjectValue o: o.Properties.Values.ToList().ForEach(item => Collect(item, secret, texts)); break;
            case ArrayValue a: a.Items.ToList().ForEach(item => Collect(item, secret, texts)); break;
            case StringValue s when secret: Add(s.Value, texts); break;
        }
    }

    // Output comes line by line, so each line of a longer secret is one.
    private static void Add(string text, HashSet<string> texts)
    {
        foreach (var part in text.Split('\n', StringSplitOptions.TrimEntries).Append(text))
            if (part.Length >= Shortest)
                texts.Add(part);
    }
}
