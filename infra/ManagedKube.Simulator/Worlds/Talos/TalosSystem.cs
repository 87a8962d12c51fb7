using ManagedKube.Simulator.Talos.Versions;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>What is in a boot slot.</summary>
/// <param name="Version">The Talos version.</param>
/// <param name="Schematic">The id of the schematic that says which extensions are in it.</param>
internal sealed record TalosSystem(TalosVersion Version, string Schematic)
{
    /// <summary>The schematic of the platform's templates: the guest agent only.</summary>
    public const string TemplateSchematic = "53b20d86399013eadfd44ee49804c1fef069bfdee3b43f3f3f5a2f57c03338ac";

    /// <summary>The system that an installer image holds, <c>HOST/NAME/SCHEMATIC:vX.Y.Z</c>; null when the name does not have that form.</summary>
    public static TalosSystem? OfInstaller(string image)
    {
        var colon = image.LastIndexOf(':');
        if (colon < 0 || !TalosVersion.TryParse(image[(colon + 1)..], out var version))
            return null;
        var schematic = image[..colon].Split('/')[^1];
        return schematic.Length == 64 && schematic.All(char.IsAsciiHexDigitLower) ? new TalosSystem(version, schematic) : null;
    }

    public override string ToString() => $"v{Version}";
}
