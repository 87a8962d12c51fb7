using System.Net;
using System.Text.RegularExpressions;
using ManagedKube.Talos.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Forms;

/// <summary>Single values. What is wrong never repeats the value: it may be a secret.</summary>
internal static partial class ValueForm
{
    /// <summary>The word for a text that nobody but the machine may read.</summary>
    public const string Secret = "secret";

    /// <summary>What is wrong with a value that should be what a word of <c>forms.yaml</c> says, and what to do; null when nothing is.</summary>
    public static (string Problem, string Remedy)? Problem(string word, YamlNode value)
    {
        if (value is not YamlScalarNode scalar)
            return ("is no single value.", "Write a single value.");
        var text = scalar.Value ?? "";
        if (word == "flag")
            return scalar.IsPlainBoolean() ? null : ("is neither true nor false.", "Write true or false, without quotes.");
        if (word == "number")
            return scalar.Style == ScalarStyle.Plain && Number().IsMatch(text) ? null : ("is no whole number.", "Write a whole number without quotes.");
        if (scalar.IsPlainBoolean())
            return ("would be read as a truth value.", "Write it in quotes.");
        return word switch
        {
            "text" or Secret => null,
            "duration" => Duration().IsMatch(text) ? null : ("is no duration.", "Write for example 90s, 2m0s or 168h."),
            "address" => IPAddress.TryParse(text, out _) ? null : ("is no IP address.", "Write an address, for example 10.20.0.1."),
            "cidr" => IsAddressWithPrefix(text) ? null : ("is no address with the length of a prefix.", "Write for example 10.20.0.21/22."),
            "mac" => Mac().IsMatch(text) ? null : ("is no MAC address.", "Write pairs of hexadecimal digits with colons between."),
            "url" => IsUrl(text, Uri.UriSchemeHttp, Uri.UriSchemeHttps) ? null : ("is no http or https address.", "Write https:// and the rest."),
            "https" => IsUrl(text, Uri.UriSchemeHttps) ? null : ("is no https address.", "Write https:// and the rest."),
            _ => word.Split('|').Contains(text)
                ? null
                : ("is none of the words that may stand here.", $"Write one of {word.Replace("|", ", ", StringComparison.Ordinal)}."),
        };
    }

    private static bool IsAddressWithPrefix(string text) => text.Split('/') is [var address, var prefix]
        && IPAddress.TryParse(address, out var parsed)
        && int.TryParse(prefix, out var length) && length >= 0 && length <= parsed.GetAddressBytes().Length * 8;

    private static bool IsUrl(string text, params ReadOnlySpan<string> schemes) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme);

    [GeneratedRegex(@"^[-+]?(\d+|0x[0-9a-fA-F]+|0o[0-7]+)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([-+]?((\d+(\.\d*)?|\.\d+)([nuµm]?s|m|h))+|0)$")]
    private static partial Regex Duration();

    [GeneratedRegex("^[0-9a-fA-F]{2}(:[0-9a-fA-F]{2})+$")]
    private static partial Regex Mac();
}
