using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Tells what a change means. Only another template makes another machine. First-boot data is only ever used at the
/// creation, so a change of it is no change of the machine; later changes go through the guest's own API. A property that is
/// left out is not managed.
/// </summary>
internal static class VirtualMachineDiff
{
    private static readonly ImmutableHashSet<string> NotApplied = ["cloudInit", "allowRestart"];

    public static DiffResponse Diff(DiffRequest request) =>
        new([.. ValueDiff.Compare(Comparable(request.OldInputs), Comparable(request.News))
            .Where(change => !NotApplied.Contains(change.Path.Elements[0].Key!) && !IsUnmanaged(change))
            .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, IsReplacement(change)))])
        {
            Stables = ["internalId", "machineManagerId", "poolId"],
        };

    private static bool IsReplacement(ValueChange change) =>
        change is { Kind: ValueChangeKind.Update, New: not UnknownValue } && change.Path.Elements[0].Key == "templateId";

    /// <summary>An imported machine has no recorded template; every other missing property is left to the platform.</summary>
    private static bool IsUnmanaged(ValueChange change) => change.Kind switch
    {
        ValueChangeKind.Add => change.Path.Elements[0].Key == "templateId",
        ValueChangeKind.Delete => change.Path.Elements is not [{ Key: "tags" }, _] and not [{ Key: "backupPolicyIds" }, ..],
        _ => false,
    };

    private static PropertyMap Comparable(PropertyMap inputs) =>
        inputs.Get("backupPolicyIds")?.Unwrapped is ArrayValue { ContainsUnknowns: false } policies
            ? inputs.Set("backupPolicyIds", PropertyWriting.List(
                policies.Items.Select(item => (item.Unwrapped as StringValue)?.Value ?? "").Order(StringComparer.Ordinal)))
            : inputs;
}
