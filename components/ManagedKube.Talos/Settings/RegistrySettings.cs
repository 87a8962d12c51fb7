namespace ManagedKube.Talos.Settings;

/// <summary>Where images come from when not, or not only, from where their names say.</summary>
public sealed record RegistrySettings
{
    /// <summary>Mirrors of registries, one for each registry; <c>*</c> stands for all others.</summary>
    public IReadOnlyList<RegistryMirror> Mirrors { get; init; } = [];

    /// <summary>Credentials, one for each registry.</summary>
    public IReadOnlyList<RegistryCredentials> Credentials { get; init; } = [];

    /// <summary>Certificate authorities of registries by the registry's name, in PEM.</summary>
    public IReadOnlyDictionary<string, string> Authorities { get; init; } = new Dictionary<string, string>();

    /// <summary>Certificate authorities by a name of one's own, in PEM, that the node trusts for everything it fetches itself.</summary>
    public IReadOnlyDictionary<string, string> TrustedRoots { get; init; } = new Dictionary<string, string>();
}
