namespace ManagedKube.Simulator.Http.Tags;

internal sealed record TagView(string Key, string Value, Guid Tenant, Guid Resource);
