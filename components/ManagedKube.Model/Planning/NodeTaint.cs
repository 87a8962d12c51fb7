namespace ManagedKube.Model.Planning;

/// <summary>A taint without a value: what keeps pods off a node.</summary>
/// <param name="Key">The key.</param>
/// <param name="Effect">The effect, for example NoSchedule.</param>
public sealed record NodeTaint(string Key, string Effect);
