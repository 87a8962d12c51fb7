using System.Globalization;

namespace ManagedKube.Talos;

/// <summary>Reads versions x.y.z.</summary>
internal static class VersionText
{
    /// <summary>Reads x.y.z; a suffix such as <c>-beta.1</c> is no part of the numbers.</summary>
    public static bool TryParse(string? text, out (int Major, int Minor, int Patch) version)
    {
        version = default;
        var core = text?.Split('-', 2)[0].Split('.');
        if (core is not { Length: 3 } || !Number(core[0], out var major) || !Number(core[1], out var minor) || !Number(core[2], out var patch))
            return false;
        version = (major, minor, patch);
        return true;
    }

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
