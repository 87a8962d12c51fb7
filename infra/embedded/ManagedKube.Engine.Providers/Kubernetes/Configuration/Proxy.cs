using System.Net;
using System.Text.RegularExpressions;

namespace ManagedKube.Engine.Providers.Kubernetes.Configuration;

/// <summary>The proxy that the environment of the operation names, which need not be that of this process.</summary>
internal static class Proxy
{
    /// <summary>The proxy; null when the environment names none.</summary>
    public static WebProxy? Of(Func<string, string?> environment)
    {
        if ((environment("HTTPS_PROXY") ?? environment("https_proxy")) is not { Length: > 0 } text)
            return null;
        var address = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return null;
        var proxy = new WebProxy(uri) { BypassList = [.. Bypassed(environment("NO_PROXY") ?? environment("no_proxy") ?? "")] };
        if (uri.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var rest])
            proxy.Credentials = new NetworkCredential(Uri.UnescapeDataString(user), rest.Length > 0 ? Uri.UnescapeDataString(rest[0]) : "");
        return proxy;
    }

    // A name stands for itself and all names below it.
    private static IEnumerable<string> Bypassed(string hosts) => hosts
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(host => host == "*" ? ".*" : $"^https?://(.*\\.)?{Regex.Escape(host.TrimStart('.'))}(:\\d+)?(/|$)");
}
