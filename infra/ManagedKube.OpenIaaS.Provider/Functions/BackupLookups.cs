using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Backup;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Backup policies and backups.</summary>
internal static class BackupLookups
{
    private static readonly LookupKind<BackupPolicy> Policies = new()
    {
        Token = "openiaas:backup:getPolicy",
        Noun = "backup policy",
        Plural = "policies",
        Filters = [LookupArgument.Zone],
        Find = (client, id, cancel) => client.BackupPolicies.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.BackupPolicies.ListAsync(filter.MachineManagerId, cancel),
        Map = policy => new(policy.Id, policy.Name, policy.MachineManager, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(policy.InternalId)),
            ("running", policy.Running),
            ("mode", PropertyWriting.OrNull(policy.Mode)),
            ("virtualMachineIds", PropertyWriting.List(policy.VirtualMachines ?? [])),
            ("schedulers", PropertyWriting.List((policy.Schedulers ?? []).Select(scheduler => PropertyMap.Of(
                ("cron", PropertyWriting.OrNull(scheduler.Cron)),
                ("timezone", PropertyWriting.OrNull(scheduler.Timezone)),
                ("retention", scheduler.Retention),
                ("temporarilyDisabled", scheduler.TemporarilyDisabled))))))),
    };

    private static readonly LookupKind<RestorePoint> Backups = new()
    {
        Token = "openiaas:backup:getBackup",
        Noun = "backup",
        Plural = "backups",
        Filters = [LookupArgument.Zone, LookupArgument.VirtualMachine, LookupArgument.Deleted],
        Changes = true,
        Find = (client, id, cancel) => client.Backups.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Backups.ListAsync(
            new BackupFilter
            {
                MachineManagerId = filter.MachineManagerId,
                VirtualMachineId = filter.Text(LookupArgument.VirtualMachine),
                Deleted = filter.IsSet(LookupArgument.Deleted),
            }, cancel),
        // A backup has no name of its own: it is found by that of its machine.
        Map = backup => new(backup.Id, backup.VirtualMachine?.Name ?? "", null, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(backup.InternalId)),
            ("mode", PropertyWriting.OrNull(backup.Mode)),
            ("isVirtualMachineDeleted", backup.IsVirtualMachineDeleted),
            ("size", backup.Size),
            ("timestamp", backup.Timestamp),
            ("virtualMachineId", PropertyWriting.OrNull(backup.VirtualMachine?.Id)),
            ("policyId", PropertyWriting.OrNull(backup.Policy?.Id)))),
    };

    public static ImmutableArray<IFunction> Functions { get; } = [.. Policies.Functions, .. Backups.Functions];
}
