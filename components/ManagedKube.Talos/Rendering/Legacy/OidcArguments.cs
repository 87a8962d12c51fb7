using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>Single sign-on as arguments of the API server, as it was before structured authentication.</summary>
internal static class OidcArguments
{
    // The only part of the machine where files may be made. The one file is mounted, not its folder, which only root may open.
    private const string AuthorityPath = "/var/oidc/ca.crt";
    private const string MountPath = "/etc/kubernetes/oidc/ca.crt";

    public static IEnumerable<KeyValuePair<string, string>> Of(OidcSettings? oidc)
    {
        if (oidc is null)
            yield break;
        yield return new("oidc-issuer-url", oidc.Issuer);
        yield return new("oidc-client-id", oidc.ClientId);
        yield return new("oidc-username-claim", oidc.UsernameClaim);
        yield return new("oidc-username-prefix", oidc.UsernamePrefix);
        yield return new("oidc-groups-claim", oidc.GroupsClaim);
        yield return new("oidc-groups-prefix", oidc.GroupsPrefix);
        if (oidc.CertificateAuthority is not null)
            yield return new("oidc-ca-file", MountPath);
    }

    public static FileSection? AuthorityFile(OidcSettings? oidc) =>
        oidc?.CertificateAuthority is { } authority ? new FileSection(AuthorityPath, authority) : null;

    public static ApiServerSection.VolumeSection? AuthorityVolume(OidcSettings? oidc) =>
        oidc?.CertificateAuthority is null ? null : new ApiServerSection.VolumeSection(AuthorityPath, MountPath);
}
