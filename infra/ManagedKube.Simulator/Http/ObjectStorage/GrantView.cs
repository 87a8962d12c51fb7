namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>A grant, seen from the bucket (then it names the account) or from the account (then it names the bucket).</summary>
internal sealed record GrantView(Guid Id, string Name, string Role);
