using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Reads versions of platform components, which some makers write with a leading v.</summary>
public static class ComponentVersion
{
    /// <summary>Reads x.y.z or vx.y.z.</summary>
    public static bool TryParse(string? text, out ReleaseVersion version) =>
        ReleaseVersion.TryParse(text is ['v', .. var number] ? number : text, out version);
}
