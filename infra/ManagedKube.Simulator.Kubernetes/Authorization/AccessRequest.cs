namespace ManagedKube.Simulator.Kubernetes.Authorization;

/// <summary>What somebody wants to do.</summary>
internal sealed record AccessRequest
{
    public required string Verb { get; init; }

    public string Group { get; init; } = string.Empty;

    /// <summary>The resource, with its subresource behind a slash; empty for a path that is no resource.</summary>
    public string Resource { get; init; } = string.Empty;

    public string Namespace { get; init; } = string.Empty;

    public string Name { get; init; } = string.Empty;

    /// <summary>The path, where it is no resource.</summary>
    public string? Path { get; init; }
}
