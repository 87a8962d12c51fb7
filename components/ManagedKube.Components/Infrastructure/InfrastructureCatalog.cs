using System.Collections.Concurrent;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Backup;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components.Infrastructure;

/// <summary>
/// Finds what exists on the IaaS already, by name in each zone: zones, pools, networks, templates, storage repositories
/// and backup policies. Each is asked for once, however many machines need it. Components that share a catalog share
/// its answers.
/// </summary>
public sealed class InfrastructureCatalog
{
    private readonly InvokeOptions _options;
    private readonly ConcurrentDictionary<(string Kind, Zone Zone, string? Pool, string Name), Output<string>> _ids = new();

    /// <summary>Makes a catalog that asks the provider which <paramref name="parent"/> gives its children.</summary>
    public InfrastructureCatalog(Resource parent) => _options = new InvokeOptions { Parent = parent };

    /// <summary>What resources were made from, where the definition says something else by now.</summary>
    internal KeptDifferences Kept { get; } = new();

    internal Output<string> Template(MachinePlan machine) => InPool("template", machine, machine.Template, (zone, pool) => GetTemplate
        .Invoke(new GetTemplateInvokeArgs { Name = machine.Template, MachineManagerId = zone, PoolId = pool }, _options)
        .Apply(found => found.Id));

    internal Output<string> Network(MachinePlan machine) => InPool("network", machine, machine.Network, (zone, pool) => GetNetwork
        .Invoke(new GetNetworkInvokeArgs { Name = machine.Network, MachineManagerId = zone, PoolId = pool }, _options)
        .Apply(found => found.Id));

    internal Output<string> StorageRepository(MachinePlan machine, string name) => InPool("repository", machine, name, (zone, pool) => GetStorageRepository
        .Invoke(new GetStorageRepositoryInvokeArgs { Name = name, MachineManagerId = zone, PoolId = pool }, _options)
        .Apply(found => found.Id));

    internal Output<string> BackupPolicy(MachinePlan machine) => Once(("policy", machine.Zone, null, machine.BackupPolicy), () => GetPolicy
        .Invoke(new GetPolicyInvokeArgs { Name = machine.BackupPolicy, MachineManagerId = Zone(machine.Zone) }, _options)
        .Apply(found => found.Id));

    private Output<string> InPool(
        string kind, MachinePlan machine, string name, Func<Output<string>, Input<string>?, Output<string>> ask) =>
        Once((kind, machine.Zone, machine.HypervisorPool, name), () => ask(Zone(machine.Zone), Pool(machine)));

    private Input<string>? Pool(MachinePlan machine) => machine.HypervisorPool is not { } pool
        ? null
        : (Input<string>)Once(("pool", machine.Zone, null, pool), () => GetPool
            .Invoke(new GetPoolInvokeArgs { Name = pool, MachineManagerId = Zone(machine.Zone) }, _options)
            .Apply(found => found.Id));

    private Output<string> Zone(Zone zone) => Once(("zone", zone, null, zone.Code), () => GetAvailabilityZone
        .Invoke(new GetAvailabilityZoneInvokeArgs { Name = zone.Code }, _options)
        .Apply(found => found.Id));

    private Output<string> Once((string, Zone, string?, string) key, Func<Output<string>> ask) => _ids.GetOrAdd(key, _ => ask());
}
