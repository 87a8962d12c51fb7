using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V69: single sign-on is for Full, with an https issuer, a client id, claims, and prefixes that keep its names apart from the system's.</summary>
internal sealed class V69Oidc : DefinitionRule
{
    private const string Path = "cluster.oidc";
    private const string SystemPrefix = "system:";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V69",
        Demand = "Single sign-on is for Full, with an https issuer without query, a client id, claims, prefixes that are neither empty nor begin with system:, and groups that are mapped to tenants of the cluster.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var isSwitched = definition.Components.TryGetValue(PlatformComponent.Oidc, out var isOn);
        if (definition.Oidc is not { } oidc)
        {
            if (isOn && definition.Offering == Offering.Full)
            {
                yield return Refuse(
                    "cluster.components.oidc",
                    "Single sign-on is switched on, but there is no issuer.",
                    "Write the oidc section, or remove the line.");
            }
            yield break;
        }
        if (definition.Offering != Offering.Full)
        {
            yield return Refuse(Path, "Single sign-on is not part of Core.", "Remove the section, or order the Full offering.");
            yield break;
        }
        if (isSwitched && !isOn)
            yield return Refuse("cluster.components.oidc", "Single sign-on is configured and switched off.", "Remove this line or the oidc section.");
        foreach (var finding in Settings(oidc).Concat(Groups(definition, oidc)))
            yield return finding;
    }

    private static IEnumerable<Finding> Settings(OidcDefinition oidc)
    {
        if (!IsIssuer(oidc.Issuer))
        {
            yield return Refuse(
                $"{Path}.issuer",
                $"\"{oidc.Issuer}\" is no https address without query.",
                "Write the issuer as its discovery document names it.");
        }
        if (string.IsNullOrWhiteSpace(oidc.ClientId))
            yield return Refuse($"{Path}.clientId", "The client id is empty.", "Write the id under which the issuer knows the cluster.");
        foreach (var (key, claim, usual) in new[]
        {
            ("usernameClaim", oidc.UsernameClaim, OidcDefinition.DefaultUsernameClaim),
            ("groupsClaim", oidc.GroupsClaim, OidcDefinition.DefaultGroupsClaim),
        })
        {
            if (string.IsNullOrWhiteSpace(claim))
                yield return Refuse($"{Path}.{key}", "The claim is empty.", $"Remove the line to use {usual}.");
        }
        foreach (var (key, prefix) in new[] { ("usernamePrefix", oidc.UsernamePrefix), ("groupsPrefix", oidc.GroupsPrefix) })
        {
            if (string.IsNullOrWhiteSpace(prefix) || prefix.StartsWith(SystemPrefix, StringComparison.OrdinalIgnoreCase))
            {
                yield return Refuse($"{Path}.{key}", $"The prefix \"{prefix}\" does not keep the issuer's names apart from those of the system.",
                    $"Remove the line to use \"{OidcDefinition.DefaultPrefix}\".");
            }
        }
        if (oidc.CertificateAuthority is { } authority && !IsCertificate(authority))
        {
            yield return Refuse(
                $"{Path}.certificateAuthority",
                "This is no certificate in PEM form.",
                "Write the certificate from BEGIN to END, or remove the line.");
        }
    }

    private static IEnumerable<Finding> Groups(ClusterDefinition definition, OidcDefinition oidc)
    {
        var tenants = definition.Tenants.Select(tenant => tenant.Name).Append(TenantDefinition.DefaultName).ToHashSet();
        for (var i = 0; i < oidc.Groups.Length; i++)
        {
            var group = oidc.Groups[i];
            if (group.Role != AccessRole.ClusterAdmin && !tenants.Contains(group.Tenant))
            {
                yield return Refuse($"{Path}.groups[{i}].tenant", $"There is no tenant \"{group.Tenant}\".",
                    $"Write one of {string.Join(", ", tenants)}, or add the tenant.");
            }
        }
    }

    private static bool IsIssuer(string issuer) =>
        Uri.TryCreate(issuer, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", Query: "", Fragment: "", UserInfo: "", Host.Length: > 0 }
        && !issuer.Contains('?') && !issuer.Contains('#');

    private static bool IsCertificate(string pem)
    {
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(pem);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V69", path, message, remedy);
}
