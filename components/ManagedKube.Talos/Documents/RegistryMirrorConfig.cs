namespace ManagedKube.Talos.Documents;

/// <summary>Where the images of a registry are fetched from.</summary>
internal sealed record RegistryMirrorConfig(string Name, IReadOnlyList<RegistryMirrorConfig.Endpoint> Endpoints) : TalosDocument
{
    public bool? SkipFallback { get; init; }

    internal sealed record Endpoint(string Url, bool? OverridePath);
}
