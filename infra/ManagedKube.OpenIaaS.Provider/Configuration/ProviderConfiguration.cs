using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Configuration;

/// <summary>The provider's own inputs.</summary>
/// <param name="Endpoint">
/// Which OpenIaaS the stack lives on: a URL, or a plain name such as <c>simulator</c> whose address the environment tells.
/// </param>
/// <param name="ClientId">Id of the personal access token, or null to take it from the environment.</param>
/// <param name="SecretId">Its secret, or null to take it from the environment.</param>
internal sealed record ProviderConfiguration(string Endpoint, string? ClientId, string? SecretId)
{
    private bool IsAddress => Endpoint.Contains("://", StringComparison.Ordinal);

    public static ProviderConfiguration Read(InputReader reader) => new(
        reader.Text("endpoint", required: true, EndpointRule) ?? "",
        reader.Text("clientId"),
        reader.Text("secretId"));

    /// <summary>The client's settings.</summary>
    /// <exception cref="OpenIaaSException">The address or the token is missing.</exception>
    public OpenIaaSSettings Resolve(Func<string, string?> environment)
    {
        if (!IsAddress && string.IsNullOrWhiteSpace(environment(OpenIaaSSettings.AddressVariable)))
        {
            throw new OpenIaaSException(
                OpenIaaSErrorKind.Configuration,
                $"The endpoint '{Endpoint}' is a name, not a URL, and {OpenIaaSSettings.AddressVariable}, which tells its address, is not set.");
        }

        return OpenIaaSSettings.Resolve(environment, IsAddress ? Endpoint : null, ClientId, SecretId);
    }

    /// <summary>The configuration without the secret.</summary>
    public override string ToString() => $"{nameof(ProviderConfiguration)} {{ {Endpoint} }}";

    private static string? EndpointRule(string endpoint) =>
        endpoint.Contains("://", StringComparison.Ordinal)
            ? OpenIaaSSettings.TryParseAddress(endpoint, null, out _) ? null : $"must be http(s)://HOST[:PORT] or a plain name; it is '{endpoint}'."
            : ValueRules.Name(endpoint) is null ? null : $"must be http(s)://HOST[:PORT] or a plain name such as 'simulator'; it is '{endpoint}'.";
}
