namespace ManagedKube.Simulator;

/// <summary>What a client needs to call a simulator.</summary>
public sealed class SimulatorAccess
{
    internal SimulatorAccess(Uri address, Uri proxy, string clientId, string secretId, string adminSecret)
    {
        Address = address;
        Proxy = proxy;
        ClientId = clientId;
        SecretId = secretId;
        AdminSecret = adminSecret;
    }

    /// <summary>The root, such as <c>http://127.0.0.1:41357/</c>; the API lies under <c>api/</c>.</summary>
    public Uri Address { get; }

    /// <summary>
    /// The HTTP proxy into the simulated networks, such as <c>http://127.0.0.1:41358/</c>: through it machines and clusters answer at
    /// their own addresses. For <c>HTTPS_PROXY</c>.
    /// </summary>
    public Uri Proxy { get; }

    /// <summary>The id of the personal access token. The same for the life of a world.</summary>
    public string ClientId { get; }

    /// <summary>The secret of the personal access token. The same for the life of a world.</summary>
    public string SecretId { get; }

    /// <summary>The bearer token of the admin API under <c>sim/v1/</c>. Another one at every start.</summary>
    public string AdminSecret { get; }
}
