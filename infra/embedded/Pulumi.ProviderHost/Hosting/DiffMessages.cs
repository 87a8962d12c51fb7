using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Paths;
using Pulumirpc;
using DiffResponse = Pulumi.ProviderHost.Requests.DiffResponse;
using PropertyChange = Pulumi.ProviderHost.Requests.PropertyChange;

namespace Pulumi.ProviderHost.Hosting;

/// <summary>Writes a diff in both forms that the protocol has: changed top-level names, and the detailed one.</summary>
internal static class DiffMessages
{
    public static Pulumirpc.DiffResponse Write(DiffResponse diff)
    {
        var message = new Pulumirpc.DiffResponse
        {
            Changes = diff.Changes.IsEmpty ? Pulumirpc.DiffResponse.Types.DiffChanges.DiffNone : Pulumirpc.DiffResponse.Types.DiffChanges.DiffSome,
            DeleteBeforeReplace = diff.DeleteBeforeReplace,
            HasDetailedDiff = true,
        };
        message.Stables.AddRange(diff.Stables);
        message.Diffs.AddRange(TopLevelNames(diff.Changes));
        message.Replaces.AddRange(TopLevelNames(diff.Changes.Where(change => change.Replace)));
        foreach (var change in diff.Changes)
            message.DetailedDiff[change.Path] = new PropertyDiff { Kind = Kind(change), InputDiff = !change.OfOutput };
        return message;
    }

    private static IEnumerable<string> TopLevelNames(IEnumerable<PropertyChange> changes) =>
        changes.Select(change => PropertyPath.Parse(change.Path).Elements[0].Key ?? change.Path).Distinct(StringComparer.Ordinal);

    private static PropertyDiff.Types.Kind Kind(PropertyChange change) => (change.Kind, change.Replace) switch
    {
        (ValueChangeKind.Add, false) => PropertyDiff.Types.Kind.Add,
        (ValueChangeKind.Add, true) => PropertyDiff.Types.Kind.AddReplace,
        (ValueChangeKind.Delete, false) => PropertyDiff.Types.Kind.Delete,
        (ValueChangeKind.Delete, true) => PropertyDiff.Types.Kind.DeleteReplace,
        (ValueChangeKind.Update, true) => PropertyDiff.Types.Kind.UpdateReplace,
        _ => PropertyDiff.Types.Kind.Update,
    };
}
