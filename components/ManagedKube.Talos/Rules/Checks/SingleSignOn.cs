namespace ManagedKube.Talos.Rules.Checks;

/// <summary>Whom the Kubernetes API believes: health probes without a name, and issuers safely (product spec 3.8, V69).</summary>
internal sealed class SingleSignOn : IConfigurationRule
{
    private static readonly string[] HealthPaths = ["/livez", "/readyz", "/healthz"];

    private static readonly string Health = string.Join(", ", HealthPaths);

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration) =>
        configuration.Of("KubeAuthenticationConfig").SelectMany(document => Structured(document.Child("configuration"))).Concat(Arguments(configuration));

    private static IEnumerable<ConfigurationFinding> Structured(Place configuration)
    {
        var anonymous = configuration.Child("anonymous");
        var paths = anonymous.Child("conditions").Elements.Select(condition => condition.Child("path").Text).ToList();
        if (anonymous.Child("enabled").Text != "true" || HealthPaths.Except(paths).Any())
            yield return anonymous.Finding("The health of the Kubernetes API cannot be probed without a name.", $"Allow {Health}.");
        if (anonymous.Child("enabled").Text == "true" && (paths.Count == 0 || paths.Except(HealthPaths).Any()))
            yield return anonymous.Finding("More than the health of the Kubernetes API is open without a name.", $"Allow only {Health}.");
        foreach (var issuer in configuration.Child("jwt").Elements)
        {
            if (!IsIssuer(issuer.At("issuer.url").Text))
                yield return WrongIssuer(issuer.At("issuer.url"));
            if (issuer.At("issuer.audiences").Texts.Count == 0)
                yield return issuer.At("issuer.audiences").Finding("Tokens for anybody would be taken.", "Write the client's id.");
            foreach (var claim in new[] { "claimMappings.username", "claimMappings.groups" }.Select(issuer.At))
            {
                if (claim.Child("claim").IsThere && string.IsNullOrEmpty(claim.Child("prefix").Text))
                {
                    yield return claim.Child("prefix").Finding("Without a prefix an issuer could name users of the cluster itself.",
                        "Write for example \"oidc:\".");
                }
            }
        }
    }

    private static IEnumerable<ConfigurationFinding> Arguments(ParsedConfiguration configuration)
    {
        var arguments = configuration.Machine.At("cluster.apiServer.extraArgs");
        var issuer = arguments.Child("oidc-issuer-url");
        if (!issuer.IsThere)
            yield break;
        if (!IsIssuer(issuer.Text))
            yield return WrongIssuer(issuer);
        foreach (var argument in new[] { "oidc-client-id", "oidc-username-prefix", "oidc-groups-prefix" }.Select(arguments.Child))
        {
            if (string.IsNullOrEmpty(argument.Text))
                yield return argument.Finding($"{argument.Path.Split('.')[^1]} is missing beside the issuer.", "Write it.");
        }
    }

    private static ConfigurationFinding WrongIssuer(Place issuer) =>
        issuer.Finding("The issuer is no https address without query.", "Write it as its discovery document has it.");

    private static bool IsIssuer(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url)
        && url.Scheme == Uri.UriSchemeHttps && url.Query.Length == 0 && url.Fragment.Length == 0;
}
