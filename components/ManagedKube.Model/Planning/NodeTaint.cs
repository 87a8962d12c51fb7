namespace ManagedKube.Model.Planning;

/// <summary>What keeps pods off a node.</summary>
/// <param name="Key">The key.</param>
/// <param name="Effect">The effect, for example NoSchedule.</param>
/// <param name="Value">The value; null for none.</param>
public sealed record NodeTaint(string Key, string Effect, string? Value = null)
{
    /// <summary>As kubectl writes it: <c>key:Effect</c> or <c>key=value:Effect</c>.</summary>
    public override string ToString() => Value is null ? $"{Key}:{Effect}" : $"{Key}={Value}:{Effect}";
}
