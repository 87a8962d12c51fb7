using System.Diagnostics.CodeAnalysis;

namespace ManagedKube.OpenIaaS;

/// <summary>Where the API is and which personal access token opens it.</summary>
public sealed record OpenIaaSSettings
{
    /// <summary>Environment variable with the address; may leave the scheme out.</summary>
    public const string AddressVariable = "CLOUDTEMPLE_HTTP_ADDR";

    /// <summary>Environment variable with the scheme of an address that has none.</summary>
    public const string SchemeVariable = "CLOUDTEMPLE_HTTP_SCHEME";

    /// <summary>Environment variable with the id of the personal access token.</summary>
    public const string ClientIdVariable = "CLOUDTEMPLE_CLIENT_ID";

    /// <summary>Environment variable with the secret of the personal access token.</summary>
    public const string SecretIdVariable = "CLOUDTEMPLE_SECRET_ID";

    /// <summary>Address of the API without <c>/api</c>, for example <c>https://shiva.cloud-temple.com/</c>.</summary>
    public required Uri Address { get; init; }

    /// <summary>Id of the personal access token.</summary>
    public required string ClientId { get; init; }

    /// <summary>Secret of the personal access token.</summary>
    public required string SecretId { get; init; }

    /// <summary>Time that one read may take before it is given up and tried again. Default: 30 s.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Time that one write may take to be accepted; after it the outcome is unknown. Default: 2 min.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Time after which an activity that has not ended is given up. Default: 30 min.</summary>
    public TimeSpan ActivityTimeout { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// Most requests per second to one module of the API (compute, backup, …), of all clients that share a budget. Default: 25,
    /// the platform's limit for one source address; lower it where several machines share an address.
    /// </summary>
    public int RequestsPerSecond { get; init; } = 25;

    /// <summary>Most logins per second. Default: 5, the platform's limit for one source address.</summary>
    public int LoginsPerSecond { get; init; } = 5;

    /// <summary>
    /// Folder in which the processes of this machine keep account of their requests, so that together they stay below the
    /// limits. Null, the default: this client counts its own requests only.
    /// </summary>
    public string? SharedBudgetFolder { get; init; }

    /// <summary>The folder that all processes of this user share.</summary>
    public static string UsualBudgetFolder => Path.Combine(Path.GetTempPath(), $"openiaas-budget-{Environment.UserName}");

    /// <summary>
    /// Settings from arguments, and from the environment where an argument is null or empty; with the budget of requests that all
    /// processes of this user share.
    /// </summary>
    /// <param name="environment">Reads an environment variable.</param>
    /// <param name="address">Address of the API; the scheme may be left out.</param>
    /// <param name="clientId">Id of the personal access token.</param>
    /// <param name="secretId">Secret of the personal access token.</param>
    /// <exception cref="OpenIaaSException">Something is missing or malformed; the message names all of it.</exception>
    public static OpenIaaSSettings Resolve(
        Func<string, string?> environment, string? address = null, string? clientId = null, string? secretId = null)
    {
        address = Choose(address, environment(AddressVariable));
        clientId = Choose(clientId, environment(ClientIdVariable));
        secretId = Choose(secretId, environment(SecretIdVariable));

        var problems = new List<string>();
        if (address is null)
            problems.Add($"no address of the API: give it or set {AddressVariable}");
        if (clientId is null)
            problems.Add($"no id of a personal access token: give it or set {ClientIdVariable}");
        if (secretId is null)
            problems.Add($"no secret of the personal access token: give it or set {SecretIdVariable}");
        if (!TryParseAddress(address, environment(SchemeVariable), out var uri) && address is not null)
            problems.Add($"'{address}' is not an address of the API: expected http(s)://HOST[:PORT]");

        return problems.Count > 0
            ? throw new OpenIaaSException(OpenIaaSErrorKind.Configuration, $"OpenIaaS cannot be reached: {string.Join("; ", problems)}.")
            : new OpenIaaSSettings
            {
                Address = uri!,
                ClientId = clientId!,
                SecretId = secretId!,
                SharedBudgetFolder = UsualBudgetFolder,
            };
    }

    /// <summary>Reads an address with or without scheme.</summary>
    /// <param name="address">For example <c>shiva.cloud-temple.com</c> or <c>http://127.0.0.1:8080</c>.</param>
    /// <param name="defaultScheme">Scheme when the address has none; https when this is empty too.</param>
    /// <param name="uri">The address, ending in a slash.</param>
    /// <returns>False when it is no http or https address, or carries a user name, a query or a fragment.</returns>
    public static bool TryParseAddress(string? address, string? defaultScheme, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        if (string.IsNullOrWhiteSpace(address))
            return false;
        var text = address.Contains("://", StringComparison.Ordinal)
            ? address
            : $"{(string.IsNullOrWhiteSpace(defaultScheme) ? Uri.UriSchemeHttps : defaultScheme)}://{address}";
        if (!Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var parsed))
            return false;
        if ((parsed.Scheme != Uri.UriSchemeHttp && parsed.Scheme != Uri.UriSchemeHttps)
            || parsed.Host.Length == 0 || parsed.UserInfo.Length > 0 || parsed.Query.Length > 0 || parsed.Fragment.Length > 0)
            return false;
        uri = parsed;
        return true;
    }

    /// <summary>The settings without the secret.</summary>
    public override string ToString() => $"{nameof(OpenIaaSSettings)} {{ {Address}, client {ClientId} }}";

    private static string? Choose(string? first, string? second) =>
        !string.IsNullOrWhiteSpace(first) ? first : !string.IsNullOrWhiteSpace(second) ? second : null;
}
