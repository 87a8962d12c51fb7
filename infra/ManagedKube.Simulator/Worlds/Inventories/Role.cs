namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Something that a user, or a personal access token, may do.</summary>
internal sealed record Role(Guid Id, string Name)
{
    public static Role Of(string name) => new(SeededId.Of("role", name), name);
}
