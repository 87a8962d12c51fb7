using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Provider;

/// <summary>What is taken as a name, an address, a role. Each rule answers what is wrong, or null.</summary>
internal static partial class ValueRules
{
    /// <summary>Names of clusters (Talos facts 8.2).</summary>
    public static string? ClusterName(string value) => ClusterNamePattern().IsMatch(value)
        ? null
        : $"must be 1 to 32 lower-case letters, digits and '-', and neither begin nor end with '-'; it is '{value}'.";

    /// <summary>Where the Talos API is called: a name or an address, with a port where it is not the usual one.</summary>
    public static string? Endpoint(string value) => Uri.TryCreate($"https://{value}", UriKind.Absolute, out var uri)
        && uri.PathAndQuery == "/" && uri.UserInfo.Length == 0 && !value.EndsWith('/')
            ? null
            : $"must be an address or a host name such as 10.20.0.21, without scheme and path; it is '{value}'.";

    /// <summary>The Kubernetes API.</summary>
    public static string? Server(string value) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0
        ? null
        : $"must be an https URL such as https://10.20.0.20:6443; it is '{value}'.";

    /// <summary>A proxy, as Go programs take it. The value may hold a password, so that it is not repeated.</summary>
    public static string? Proxy(string value) => Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "socks5"
        ? null
        : "must be a URL with http, https or socks5, such as http://proxy.example.com:3128.";

    /// <summary>A user or group in a certificate's subject (X.520: at most 64 characters).</summary>
    public static string? SubjectPart(string value) => value.Length <= 64 && !value.Any(char.IsControl)
        ? null
        : "must have at most 64 characters, none of them a control character.";

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?\z")]
    private static partial Regex ClusterNamePattern();
}
