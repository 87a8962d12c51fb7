using System.Globalization;

namespace ManagedKube.Talos.Rules;

/// <summary>The Kubernetes minors that a Talos version runs. A node refuses others when it starts.</summary>
/// <param name="OldestMinor">y of the oldest 1.y.</param>
/// <param name="NewestMinor">y of the newest 1.y.</param>
public readonly record struct KubernetesRange(int OldestMinor, int NewestMinor)
{
    /// <summary>Whether a version x.y.z is among them.</summary>
    public bool Includes(string version) =>
        VersionText.TryParse(version, out var numbers) && numbers.Major == 1 && numbers.Minor >= OldestMinor && numbers.Minor <= NewestMinor;

    /// <summary>1.y to 1.y.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"1.{OldestMinor} to 1.{NewestMinor}");
}
