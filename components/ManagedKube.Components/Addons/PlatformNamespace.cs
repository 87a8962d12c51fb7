namespace ManagedKube.Components.Addons;

/// <summary>A namespace of the platform.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Security">What its pods may do.</param>
/// <param name="HoldsData">Whether data goes with it when it is removed.</param>
internal sealed record PlatformNamespace(string Name, PodSecurity Security, bool HoldsData = false);
