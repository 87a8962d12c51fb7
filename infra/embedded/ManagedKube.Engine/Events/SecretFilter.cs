using System.Text;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Events;

/// <summary>Masks every secret text that the operation has met in what programs and providers say.</summary>
internal sealed class SecretFilter
{
    // Shorter texts, and shorter lines of a longer one ("machine:"), occur everywhere by chance.
    private const int ShortestText = 6;
    private const int ShortestLine = 20;

    private readonly Lock _lock = new();
    private readonly HashSet<string> _secrets = new(StringComparer.Ordinal);

    /// <summary>Remembers all secrets in a map.</summary>
    public void Add(PropertyMap map)
    {
        foreach (var value in map.Values)
            Add(value, secret: false);
    }

    /// <summary>Remembers a secret text, and the lines of a longer one, since output comes in lines.</summary>
    public void Add(string text)
    {
        lock (_lock)
        {
            if (text.Length >= ShortestText)
                _secrets.Add(text);
            foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
                if (line.Length >= ShortestLine)
                    _secrets.Add(line);
        }
    }

    /// <summary>The text with all known secrets masked.</summary>
    public string Apply(string text)
    {
        lock (_lock)
        {
            if (!_secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal)))
                return text;
            var result = new StringBuilder(text);
            foreach (var secret in _secrets.OrderByDescending(secret => secret.Length))
                result.Replace(secret, PropertyText.SecretMask);
            return result.ToString();
        }
    }

    private void Add(PropertyValue value, bool secret)
    {
        if (!secret && !value.ContainsSecrets)
            return;
        switch (value)
        {
            case SecretValue s: Add(s.Value, secret: true); break;
            case OutputValue { Value: { } inner } o: Add(inner, secret || o.Secret); break;
            case StringValue s when secret: Add(s.Value); break;
            case ArrayValue a:
                foreach (var item in a.Items)
                    Add(item, secret);
                break;
            case ObjectValue o:
                foreach (var item in o.Properties.Values)
                    Add(item, secret);
                break;
        }
    }
}
