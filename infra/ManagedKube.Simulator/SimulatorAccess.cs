namespace ManagedKube.Simulator;

/// <summary>What a client needs to call a simulator.</summary>
public sealed class SimulatorAccess
{
    internal SimulatorAccess(Uri address, string clientId, string secretId, string adminSecret)
    {
        Address = address;
        ClientId = clientId;
        SecretId = secretId;
        AdminSecret = adminSecret;
    }

    /// <summary>The root, such as <c>http://127.0.0.1:41357/</c>; the API lies under <c>api/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The id of the personal access token. The same for the life of a world.</summary>
    public string ClientId { get; }

    /// <summary>The secret of the personal access token. The same for the life of a world.</summary>
    public string SecretId { get; }

    /// <summary>The bearer token of the admin API under <c>sim/v1/</c>. Another one at every start.</summary>
    public string AdminSecret { get; }
}
