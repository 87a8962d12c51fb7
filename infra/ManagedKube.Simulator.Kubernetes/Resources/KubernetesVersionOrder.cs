using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>The order in which clients prefer API versions: v2, v1, v1beta2, v1beta1, v1alpha1, then all others by name.</summary>
internal sealed partial class KubernetesVersionOrder : IComparer<string?>
{
    public static readonly KubernetesVersionOrder Instance = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (Rank(x!), Rank(y!));
        return left.CompareTo(right) is var order && order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static (int Stability, int Major, int Minor) Rank(string version)
    {
        var match = Pattern().Match(version);
        if (!match.Success)
            return (3, 0, 0);
        var stability = match.Groups[2].Value switch { "" => 0, "beta" => 1, _ => 2 };
        return (stability, -Number(match.Groups[1].Value), match.Groups[3].Success ? -Number(match.Groups[3].Value) : 0);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^v(\d{1,6})(?:(alpha|beta)(\d{1,6}))?$")]
    private static partial Regex Pattern();
}
