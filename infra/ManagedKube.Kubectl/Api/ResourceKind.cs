namespace ManagedKube.Kubectl.Api;

/// <summary>A kind that the cluster serves.</summary>
internal sealed record ResourceKind(string Group, string Version, string Plural, string Singular, string Kind, bool IsNamespaced)
{
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public string ApiVersion => Group.Length == 0 ? Version : $"{Group}/{Version}";

    /// <summary>As messages name one of its objects: <c>node/w1</c>, <c>deployment.apps/web</c>.</summary>
    public string Title(string name) => Group.Length == 0 ? $"{Singular}/{name}" : $"{Singular}.{Group}/{name}";

    /// <summary>The path of all its objects, in a namespace or in all of them.</summary>
    public string Path(string? space)
    {
        var root = Group.Length == 0 ? $"api/{Version}" : $"apis/{ApiVersion}";
        return IsNamespaced && space is not null ? $"{root}/namespaces/{Uri.EscapeDataString(space)}/{Plural}" : $"{root}/{Plural}";
    }

    public string Path(string? space, string name) => $"{Path(space)}/{Uri.EscapeDataString(name)}";
}
