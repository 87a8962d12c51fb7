namespace ManagedKube.Talos.Settings;

/// <summary>Where the images of one registry are fetched from.</summary>
/// <param name="Registry">The registry as image names have it, for example <c>ghcr.io</c>, or <c>*</c>.</param>
/// <param name="Endpoints">The mirrors' addresses, tried in this order.</param>
public sealed record RegistryMirror(string Registry, IReadOnlyList<string> Endpoints)
{
    /// <summary>Whether the endpoints' paths replace the registry's usual path, as a mirror needs that keeps several registries.</summary>
    public bool OverridePath { get; init; }

    /// <summary>Whether the registry itself is never asked, as without a way to the Internet.</summary>
    public bool SkipFallback { get; init; }
}
