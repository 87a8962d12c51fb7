namespace ManagedKube.OpenIaaS.Http;

internal sealed record LoginRequest(string Id, string Secret)
{
    public override string ToString() => $"{nameof(LoginRequest)} {{ {Id} }}";
}
