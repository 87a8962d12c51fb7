namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>What is wrong with one property.</summary>
/// <param name="Property">Its path; empty for the whole.</param>
/// <param name="Reason">The reason, for people.</param>
public sealed record PropertyFailure(string Property, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => Property.Length == 0 ? Reason : $"{Property}: {Reason}";
}
