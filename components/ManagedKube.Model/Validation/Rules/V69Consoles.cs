using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V69 at the consoles: a client of their own, https addresses, and names that every console reads as they are meant. Charts take some of them
/// through templates, INI and CSV files, in which quotes, braces and the like would mean something else.
/// </summary>
internal sealed class V69Consoles : DefinitionRule
{
    private const string Path = "cluster.oidc.consoles";
    private const string Signs = "-_.:/@+=";
    private const string UrlSigns = $"{Signs}~%";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V69",
        Demand = "Single sign-on at the consoles has a client of its own, https addresses without query, the scope openid, a group that may log in, "
            + $"and names of letters, digits, spaces and {Signs}.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        definition is { Offering: Offering.Full, Oidc: { Consoles: { } consoles } oidc }
            ? [.. Client(oidc, consoles), .. Claims(oidc, consoles), .. Scopes(consoles), .. Groups(definition, oidc), .. KastenAdmins(consoles)]
            : [];

    private static IEnumerable<Finding> Client(OidcDefinition oidc, OidcConsolesDefinition consoles)
    {
        if (string.IsNullOrWhiteSpace(consoles.ClientId))
            yield return Refuse($"{Path}.clientId", "The client id is empty.", "Write the id under which the issuer knows the consoles.");
        else if (consoles.ClientId == oidc.ClientId)
        {
            yield return Finding.Warning("V69", $"{Path}.clientId",
                "The consoles have the client id of kubectl, so that a console could use the Kubernetes API in the name of whoever signs on at it.",
                "Let the issuer know the consoles as a confidential client of their own.");
        }
        foreach (var (key, url) in new[] { ("authorizeUrl", consoles.AuthorizeUrl), ("tokenUrl", consoles.TokenUrl), ("userInfoUrl", consoles.UserInfoUrl) })
        {
            if (!IsAddress(url))
            {
                yield return Refuse($"{Path}.{key}", $"\"{url}\" is no https address without user, query and fragment that all consoles can read.",
                    "Write the address as the issuer's discovery document names it.");
            }
        }
    }

    private static IEnumerable<Finding> Claims(OidcDefinition oidc, OidcConsolesDefinition consoles)
    {
        if (!IsPlain(consoles.UsernameClaim))
            yield return Unreadable($"{Path}.usernameClaim", consoles.UsernameClaim, $"Remove the line to use {OidcConsolesDefinition.DefaultUsernameClaim}.");
        // That it is empty is told without consoles as well.
        if (!string.IsNullOrWhiteSpace(oidc.GroupsClaim) && !IsPlain(oidc.GroupsClaim))
            yield return Unreadable("cluster.oidc.groupsClaim", oidc.GroupsClaim, "Have the issuer send the groups in a claim of a plainer name.");
    }

    private static IEnumerable<Finding> Scopes(OidcConsolesDefinition consoles)
    {
        for (var i = 0; i < consoles.Scopes.Length; i++)
        {
            if (!IsPlain(consoles.Scopes[i]) || consoles.Scopes[i].Contains(' ', StringComparison.Ordinal))
                yield return Unreadable($"{Path}.scopes[{i}]", consoles.Scopes[i], "Write one scope for each entry, as the issuer calls it.");
        }
        if (!consoles.Scopes.Contains(OidcConsolesDefinition.OpenIdScope))
            yield return Refuse($"{Path}.scopes", "Without the scope openid nobody can sign on.", "Add openid, or remove the line to use the usual scopes.");
    }

    private static IEnumerable<Finding> Groups(ClusterDefinition definition, OidcDefinition oidc)
    {
        if (oidc.Groups.IsEmpty)
        {
            yield return Refuse("cluster.oidc.groups", "No group may log in at the consoles.",
                "Write the groups whose members use the cluster, or remove the section consoles.");
        }

        var isAdministered = false;
        for (var i = 0; i < oidc.Groups.Length; i++)
        {
            var (path, group) = ($"cluster.oidc.groups[{i}]", oidc.Groups[i]);
            if (!IsPlain(group.Group))
                yield return Unreadable($"{path}.group", group.Group, "Write the group by its id, or give it a plainer name.");
            if (group.Role != AccessRole.ClusterAdmin)
                continue;
            if (isAdministered && PlatformComponents.Of(definition).Contains(PlatformComponent.Harbor))
            {
                yield return Finding.Warning("V69", $"{path}.role",
                    $"Harbor knows one group of administrators only: members of \"{group.Group}\" will be none there.",
                    "Make one group of those that administer the cluster, if they are to administer Harbor, too.");
            }
            isAdministered = true;
        }
    }

    private static IEnumerable<Finding> KastenAdmins(OidcConsolesDefinition consoles) => consoles.KastenAdmins.Index()
        .Where(group => !IsPlain(group.Item))
        .Select(group => Unreadable($"{Path}.kastenAdmins[{group.Index}]", group.Item, "Write the group by its id, or give it a plainer name."));

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", UserInfo: "", Host.Length: > 0 }
        && text.All(c => char.IsAsciiLetterOrDigit(c) || UrlSigns.Contains(c, StringComparison.Ordinal));

    private static bool IsPlain(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.All(c => char.IsLetterOrDigit(c) || c == ' ' || Signs.Contains(c, StringComparison.Ordinal));

    private static Finding Unreadable(string path, string text, string remedy) =>
        Refuse(path, $"\"{text}\" cannot be written so that every console reads it alike: it takes letters, digits, spaces and {Signs}.", remedy);

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V69", path, message, remedy);
}
