using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.Talos.Rules.Checks;

/// <summary>No volume of Talos lies where it should not, least of all on a disk that belongs to Ceph.</summary>
internal sealed partial class Volumes : IConfigurationRule
{
    private static readonly (string Kind, string Path)[] Selectors =
    [
        ("VolumeConfig", "provisioning.diskSelector.match"),
        ("UserVolumeConfig", "provisioning.diskSelector.match"),
        ("RawVolumeConfig", "provisioning.diskSelector.match"),
        ("SwapVolumeConfig", "provisioning.diskSelector.match"),
        ("LVMVolumeGroupConfig", "provisioning.volumeSelector.match"),
        ("RAIDArrayConfig", "provisioning.volumeSelector.match"),
    ];

    public IEnumerable<ConfigurationFinding> Check(ParsedConfiguration configuration)
    {
        var ephemeral = configuration.Of("VolumeConfig").FirstOrDefault(volume => volume.Child("name").Text == "EPHEMERAL");
        if (ephemeral?.At("provisioning.diskSelector.match").Text != "system_disk")
        {
            yield return (ephemeral?.At("provisioning.diskSelector.match") ?? new Place("VolumeConfig/EPHEMERAL", "", null))
                .Finding("EPHEMERAL is not held on the system's disk.", "Write \"match: system_disk\".");
        }

        if (configuration.Expectations.CephDisks.Count == 0)
            yield break;
        foreach (var selector in Selectors.SelectMany(entry => configuration.Of(entry.Kind).Select(volume => volume.At(entry.Path))))
        {
            if (selector.Text is { } expression && !LeavesAlone(expression, configuration.Expectations.CephDisks))
            {
                yield return selector.Finding("The expression may be true for a disk that belongs to Ceph.",
                    "Name the disk by disk.dev_path, or by \"disk.size == \" with a size that no Ceph disk has.");
            }
        }
    }

    // What is said with "or" may hold for more than what is written down first.
    private static bool LeavesAlone(string expression, IReadOnlyList<long> cephDisks)
    {
        if (expression.Contains("||", StringComparison.Ordinal))
            return false;
        var conditions = expression.Split("&&").Select(condition => condition.Trim()).ToList();
        return conditions.Contains("system_disk")
            || conditions.Exists(condition => Path().IsMatch(condition))
            || conditions.Exists(condition => Size().Match(condition) is { Success: true } match
                && long.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && !cephDisks.Contains(size));
    }

    [GeneratedRegex("^disk\\.dev_path == \"[^\"]+\"$")]
    private static partial Regex Path();

    [GeneratedRegex(@"^disk\.size == (\d+)u$")]
    private static partial Regex Size();
}
