namespace ManagedKube.OpenIaaS.Http;

/// <summary>A bearer token.</summary>
internal sealed class AccessToken(string value, DateTimeOffset renewAt)
{
    public string Value { get; } = value;

    /// <summary>From then on a new one is exchanged.</summary>
    public DateTimeOffset RenewAt { get; } = renewAt;
}
