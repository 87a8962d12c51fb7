using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>Decides where single sign-on is, and which addresses the identity provider has to know.</summary>
internal static class SignOnPlanner
{
    /// <summary>The plan; null without an issuer.</summary>
    public static SignOnPlan? Plan(ClusterDefinition definition, IEnumerable<PlatformHost> hosts)
    {
        if (definition is not { Offering: Offering.Full, Oidc: { } oidc })
            return null;
        var kastenAdmins = oidc.Consoles is { } client ? KastenAdmins(oidc, client) : [];
        ImmutableArray<PlatformHost> consoles = oidc.Consoles is null
            ? []
            : [.. hosts.Where(host => Paths.ContainsKey(host.Service) && (host.Service != ConsoleNames.Kasten || !kastenAdmins.IsEmpty))];
        return new SignOnPlan
        {
            Consoles = [.. consoles.Select(console => console.Service)],
            KastenAdmins = kastenAdmins,
            Redirects =
            [
                .. OnOwnMachines(consoles).Select(local => new SignOnRedirect(local.Program, oidc.ClientId, local.Url)),
                .. consoles.Select(console => new SignOnRedirect(console.Service, oidc.Consoles!.ClientId, $"https://{console.Name}{Paths[console.Service]}")),
            ],
        };
    }

    // The makers' own.
    private static ImmutableDictionary<string, string> Paths { get; } = new Dictionary<string, string>
    {
        [ConsoleNames.ArgoCd] = "/auth/callback",
        [ConsoleNames.Grafana] = "/login/generic_oauth",
        [ConsoleNames.Harbor] = "/c/oidc/callback",
        [ConsoleNames.Kasten] = "/k10/auth-svc/v0/oidc/redirect",
    }.ToImmutableDictionary();

    private static ImmutableArray<string> KastenAdmins(OidcDefinition oidc, OidcConsolesDefinition consoles) =>
    [
        .. oidc.Groups.Where(group => group.Role == AccessRole.ClusterAdmin).Select(group => group.Group)
            .Concat(consoles.KastenAdmins)
            .Distinct()
            .Select(group => $"{oidc.GroupsPrefix}{group}"),
    ];

    // kubelogin listens at the second address where the first one is taken.
    private static IEnumerable<(string Program, string Url)> OnOwnMachines(ImmutableArray<PlatformHost> consoles)
    {
        yield return ("kubectl", "http://localhost:8000");
        yield return ("kubectl", "http://localhost:18000");
        if (consoles.Any(console => console.Service == ConsoleNames.ArgoCd))
            yield return ("argocd", "http://localhost:8085/auth/callback");
    }
}
