using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Tells what a change means. Only another template or marketplace item makes another machine. Whatever replaces a machine, the
/// old one goes first, for both have the same name and MAC addresses. First-boot data is only ever used at the creation, so a change of it is no change
/// of the machine; later changes go through the guest's own API. A property that is left out is not managed, save that a policy,
/// tag, ISO image or replication that was there before is taken away.
/// </summary>
internal static class VirtualMachineDiff
{
    private static readonly ImmutableHashSet<string> NotApplied = ["cloudInit", "allowRestart", "waitForDriversSeconds"];
    private static readonly ImmutableHashSet<string> Sources = ["templateId", "marketplaceItemId", "storageRepositoryId"];
    private static readonly ImmutableHashSet<string> Undone = ["backupPolicyIds", "iso", "replicationPolicyId"];

    public static DiffResponse Diff(DiffRequest request)
    {
        var imported = !Sources.Any(request.OldInputs.Has);
        ImmutableArray<PropertyChange> changes =
        [
            .. ValueDiff.Compare(Comparable(request.OldInputs), Comparable(request.News))
                .Where(change => IsApplied(change, imported))
                .Select(change => new PropertyChange(change.Path.ToString(), change.Kind, IsReplacement(change))),
        ];
        return new(changes)
        {
            DeleteBeforeReplace = true,
            Stables = ["internalId", "machineManagerId", "poolId"],
        };
    }

    private static bool IsReplacement(ValueChange change) => change.New is not UnknownValue && Sources.Contains(Root(change));

    /// <summary>What an imported machine was made from is not known, so that whatever is given is taken for it.</summary>
    private static bool IsApplied(ValueChange change, bool imported)
    {
        if (NotApplied.Contains(Root(change)))
            return false;
        if (Sources.Contains(Root(change)))
            return !imported;
        return change.Kind != ValueChangeKind.Delete || change.Path.Elements is [{ Key: "tags" }, _] || Undone.Contains(Root(change));
    }

    private static string Root(ValueChange change) => change.Path.Elements[0].Key!;

    private static PropertyMap Comparable(PropertyMap inputs) =>
        inputs.Get("backupPolicyIds")?.Unwrapped is ArrayValue { ContainsUnknowns: false } policies
            ? inputs.Set("backupPolicyIds", PropertyWriting.List(
                policies.Items.Select(item => (item.Unwrapped as StringValue)?.Value ?? "").Order(StringComparer.Ordinal)))
            : inputs;
}
