using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol.Diffing;
using Pulumirpc;
using Kind = Pulumirpc.PropertyDiff.Types.Kind;

namespace ManagedKube.Engine.Plugins.Rpc;

/// <summary>Reads a provider's diff.</summary>
internal static class DiffReader
{
    public static DiffResult Read(DiffResponse response) => new(response.Changes switch
    {
        DiffResponse.Types.DiffChanges.DiffNone => DiffChanges.None,
        DiffResponse.Types.DiffChanges.DiffSome => DiffChanges.Some,
        _ => DiffChanges.Unknown,
    })
    {
        Replaces = [.. response.Replaces],
        Diffs = [.. response.Diffs],
        DeleteBeforeReplace = response.DeleteBeforeReplace,
        Detailed = response.HasDetailedDiff
            ? [.. response.DetailedDiff.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => Read(entry.Key, entry.Value))]
            : [],
    };

    private static PropertyChange Read(string path, PropertyDiff diff) => new(
        path,
        diff.Kind switch
        {
            Kind.Add or Kind.AddReplace => ValueChangeKind.Add,
            Kind.Delete or Kind.DeleteReplace => ValueChangeKind.Delete,
            _ => ValueChangeKind.Update,
        },
        diff.Kind is Kind.AddReplace or Kind.DeleteReplace or Kind.UpdateReplace,
        diff.InputDiff);
}
