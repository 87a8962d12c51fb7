namespace ManagedKube.Model.Definition;

/// <summary>A backup policy of the client's own beside the platform's (product spec 4.8).</summary>
/// <param name="Name">Its name; the platform's names are reserved (V78).</param>
/// <param name="Hour">The hour of the day in UTC at which it runs, 0 to 23.</param>
public sealed record KastenPolicy(string Name, int Hour);
