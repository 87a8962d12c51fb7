namespace ManagedKube.OpenIaaS.Tags;

internal sealed record TaggedResource(string Uuid, string Type, string Source);
