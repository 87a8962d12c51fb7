using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering;

/// <summary>Where images come from, and whom the node trusts.</summary>
internal static class RegistryDocuments
{
    public static IEnumerable<object> Of(NodeSettings settings)
    {
        var registries = settings.Cluster.Registries;
        return
        [
            .. registries.Mirrors.Select(mirror => new RegistryMirrorConfig(
                mirror.Registry,
                [.. mirror.Endpoints.Select(url => new RegistryMirrorConfig.Endpoint(url, mirror.OverridePath ? true : null))])
            {
                SkipFallback = mirror.SkipFallback ? true : null,
            }),
            .. registries.Credentials.Select(credentials => new RegistryAuthConfig(credentials.Registry, credentials.Username, credentials.Password)),
            .. Sorted(registries.Authorities).Select(authority => new RegistryTLSConfig(authority.Key, authority.Value)),
            .. Sorted(registries.TrustedRoots).Select(root => new TrustedRootsConfig(root.Key, root.Value)),
        ];
    }

    private static IEnumerable<KeyValuePair<string, string>> Sorted(IReadOnlyDictionary<string, string> entries) =>
        entries.OrderBy(entry => entry.Key, StringComparer.Ordinal);
}
