using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Validation;

/// <summary>Ranges that traffic from the Internet may come from.</summary>
internal static class SourceRange
{
    // The registries hand out nothing larger than a /8.
    private const int LargestAllocation = 8;

    /// <summary>Whether <paramref name="source"/> is so large that it means everybody.</summary>
    public static bool IsEverybody(Ipv4Range source) => source.PrefixLength < LargestAllocation;

    /// <summary>What is wrong with a source; null when nothing is.</summary>
    public static Finding? Problem(string? rule, string path, Ipv4Range source) => source switch
    {
        { IsCanonical: false } => Finding.Error(rule, path, $"{source} has host bits set.", $"Did you mean {source.Canonical}?"),
        _ when IsEverybody(source) => Finding.Error(rule, path, $"{source} is everybody.", "Write the addresses that are meant."),
        _ when !PublicAddress.IsRoutable(source) => Finding.Error(rule, path, $"Nobody comes from {source} over the Internet.",
            "Write the public address that the traffic comes from."),
        _ => null,
    };
}
