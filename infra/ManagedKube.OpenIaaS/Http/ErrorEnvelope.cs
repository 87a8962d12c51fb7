namespace ManagedKube.OpenIaaS.Http;

internal sealed record ErrorEnvelope(ErrorBody? Error);
