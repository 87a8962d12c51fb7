namespace ManagedKube.OpenIaaS.Tags;

internal sealed record NewTag(string Key, string Value, IReadOnlyList<TaggedResource> Resources);
