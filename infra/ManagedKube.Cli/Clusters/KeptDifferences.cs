using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Clusters;

/// <summary>
/// What a stack's last update left as it is although the customer's file says something else, since changing it would make
/// another machine or disk (product spec 8.3, G2).
/// </summary>
internal static class KeptDifferences
{
    private const string OutputName = "keptDifferences";

    /// <summary>One sentence for all resources that differ in the same way.</summary>
    public static ImmutableArray<string> Of(PropertyMap outputs) => outputs.Get(OutputName)?.Unwrapped is ArrayValue differences
        ?
        [
            .. differences.Items.Select(item => item.Unwrapped).OfType<ObjectValue>().Select(item => item.Properties)
                .GroupBy(Difference, difference => Text(difference, "resource"))
                .Select(group => $"{string.Join(", ", group)}: {group.Key}"),
        ]
        : [];

    private static string Difference(PropertyMap difference) =>
        $"{Text(difference, "property")} is {Text(difference, "present")}, and by the customer's file {Text(difference, "defined")}";

    private static string Text(PropertyMap difference, string name) => difference.Get(name)?.Unwrapped is StringValue text ? text.Value : "?";
}
