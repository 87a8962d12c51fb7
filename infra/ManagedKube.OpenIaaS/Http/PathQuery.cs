using System.Text;

namespace ManagedKube.OpenIaaS.Http;

/// <summary>A path with query parameters; null and empty values are left out, as the API expects (API reference 1.3).</summary>
internal sealed class PathQuery(string path)
{
    private readonly StringBuilder _text = new(path);
    private char _separator = '?';

    public PathQuery With(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append(_separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            _separator = '&';
        }

        return this;
    }

    public override string ToString() => _text.ToString();
}
