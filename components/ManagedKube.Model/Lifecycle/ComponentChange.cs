namespace ManagedKube.Model.Lifecycle;

/// <summary>Another version of a component that a cluster already runs.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="From">The version that runs, as it is written.</param>
/// <param name="To">The version that is wanted.</param>
public sealed record ComponentChange(string Name, string From, string To)
{
    /// <summary>The change for people: <c>cilium 1.19.6 to 1.20.2</c>.</summary>
    public override string ToString() => $"{Name} {From} to {To}";
}
