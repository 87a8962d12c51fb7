using ManagedKube.Simulator.Kubernetes.Authorization;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>What a request is about, by its path.</summary>
internal sealed record RequestTarget
{
    public string Group { get; init; } = string.Empty;

    public string Version { get; init; } = string.Empty;

    /// <summary>Empty for a path that is no resource.</summary>
    public string Resource { get; init; } = string.Empty;

    public string Namespace { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    public string Subresource { get; init; } = string.Empty;

    /// <summary>As authorisation knows it: <c>get</c>, <c>list</c>, <c>deletecollection</c>.</summary>
    public required string Verb { get; init; }

    public required string Path { get; init; }

    public bool IsResource => Resource.Length > 0;

    public static RequestTarget Parse(string method, string path, bool isWatch)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToArray();
        var rest = parts switch
        {
            ["api", _, ..] => parts.AsSpan(2),
            ["apis", _, _, ..] => parts.AsSpan(3),
            _ => [],
        };
        if (rest.Length == 0)
            return new RequestTarget { Verb = method.ToLowerInvariant(), Path = path };
        var target = new RequestTarget
        {
            Group = parts[0] == "api" ? string.Empty : parts[1],
            Version = parts[0] == "api" ? parts[1] : parts[2],
            Verb = string.Empty,
            Path = path,
        };
        if (rest is ["namespaces", var space, ..] && rest.Length > 2 && !(rest.Length == 3 && rest[2] is "status" or "finalize"))
            target = target with { Namespace = space, Resource = rest[2], Name = At(rest, 3), Subresource = Join(rest, 4) };
        else
            target = target with { Resource = rest[0], Name = At(rest, 1), Subresource = Join(rest, 2) };
        if (target.Resource == "namespaces")
            target = target with { Namespace = target.Name };
        return target with { Verb = VerbOf(method, target.Name.Length > 0, isWatch) };
    }

    public AccessRequest ToAccessRequest() => IsResource
        ? new AccessRequest
        {
            Verb = Verb,
            Group = Group,
            Resource = Subresource.Length == 0 ? Resource : $"{Resource}/{Subresource.Split('/')[0]}",
            Namespace = Namespace,
            Name = Name,
        }
        : new AccessRequest { Verb = Verb, Path = Path };

    private static string At(ReadOnlySpan<string> parts, int index) => index < parts.Length ? parts[index] : string.Empty;

    private static string Join(ReadOnlySpan<string> parts, int from) => from < parts.Length ? string.Join('/', parts[from..].ToArray()) : string.Empty;

    private static string VerbOf(string method, bool hasName, bool isWatch) => method switch
    {
        "GET" or "HEAD" when isWatch => "watch",
        "GET" or "HEAD" => hasName ? "get" : "list",
        "POST" => "create",
        "PUT" => "update",
        "PATCH" => "patch",
        "DELETE" => hasName ? "delete" : "deletecollection",
        _ => method.ToLowerInvariant(),
    };
}
