namespace ManagedKube.Model.Lifecycle;

/// <summary>The version of a component that a cluster runs.</summary>
/// <param name="Name">The component's name.</param>
/// <param name="Version">The version, as it is written.</param>
/// <param name="IsOverride">Whether the definition itself states it; else the platform release does.</param>
public sealed record ComponentPin(string Name, string Version, bool IsOverride);
