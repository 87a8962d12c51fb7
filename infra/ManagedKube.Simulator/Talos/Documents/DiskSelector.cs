using System.Globalization;
using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>Which data disks a document means, as far as their sizes and devices tell.</summary>
/// <param name="Expression">The CEL expression of the document.</param>
internal sealed partial record DiskSelector(string Expression)
{
    /// <summary>Whether it means a data disk.</summary>
    /// <param name="device">The name of the device, <c>xvdb</c>.</param>
    /// <param name="size">In bytes.</param>
    public bool Matches(string device, long size) => Expression.Split("&&", StringSplitOptions.TrimEntries).All(condition =>
        condition == "!system_disk"
        || (Size().Match(condition) is { Success: true } bytes && long.Parse(bytes.Groups[1].ValueSpan, CultureInfo.InvariantCulture) == size)
        || (Path().Match(condition) is { Success: true } path && path.Groups[1].Value == device));

    [GeneratedRegex(@"^disk\.size == (\d{1,18})u$")]
    private static partial Regex Size();

    [GeneratedRegex("^disk\\.dev_path == \"/dev/(\\w+)\"$")]
    private static partial Regex Path();
}
