using System.Globalization;

namespace ManagedKube.Talos;

/// <summary>
/// The form of machine configuration that a cluster was born with: the minor of Talos that first installed it. An upgrade of Talos never
/// changes the form, so a cluster that was born on 1.13 keeps its legacy configuration on 1.14, and only moves when somebody decides it.
/// </summary>
/// <param name="Minor">The minor y of Talos 1.y.</param>
public readonly record struct ConfigurationContract(int Minor) : IComparable<ConfigurationContract>
{
    /// <summary>The oldest form that this library writes: Talos 1.12 brought the network documents.</summary>
    public static ConfigurationContract Oldest { get; } = new(12);

    /// <summary>The newest form that this library writes.</summary>
    public static ConfigurationContract Newest { get; } = new(14);

    /// <summary>Whether Kubernetes is configured by documents of its own (1.14) rather than in the one without kind.</summary>
    public bool HasKubernetesDocuments => Minor >= 14;

    /// <summary>Whether the mount options of system volumes can be written (1.13).</summary>
    public bool HasVolumeMounts => Minor >= 13;

    /// <summary>The form of a new cluster on a Talos version: that version's own, or the newest one that this library writes.</summary>
    /// <param name="talosVersion">The version, x.y.z.</param>
    /// <exception cref="FormatException">The version is none, or older than any form that this library writes.</exception>
    public static ConfigurationContract Of(string talosVersion)
    {
        if (!VersionText.TryParse(talosVersion, out var version))
            throw new FormatException($"\"{talosVersion}\" is no version of Talos. Write x.y.z, for example 1.14.6.");
        var contract = new ConfigurationContract(version.Minor);
        if (version.Major != 1 || contract.CompareTo(Oldest) < 0)
            throw new FormatException($"The configuration of Talos {talosVersion} is not known. Write a version from {Oldest} on.");
        return contract.CompareTo(Newest) > 0 ? Newest : contract;
    }

    /// <summary>Reads 1.y, for example 1.13.</summary>
    public static bool TryParse(string? text, out ConfigurationContract contract)
    {
        contract = default;
        if (text is null || !VersionText.TryParse(text + ".0", out var version) || version.Major != 1)
            return false;
        contract = new ConfigurationContract(version.Minor);
        return contract.CompareTo(Oldest) >= 0 && contract.CompareTo(Newest) <= 0;
    }

    /// <inheritdoc/>
    public int CompareTo(ConfigurationContract other) => Minor.CompareTo(other.Minor);

    /// <summary>1.y.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1.{Minor}");
}
