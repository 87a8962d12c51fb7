namespace ManagedKube.OpenIaaS.Http;

internal sealed record ErrorBody(string? Message);
