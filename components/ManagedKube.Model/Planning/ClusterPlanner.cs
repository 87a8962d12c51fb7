using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Edge;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.Model.Validation;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Planning;

/// <summary>Makes the plan of a cluster from its definition.</summary>
public static class ClusterPlanner
{
    /// <summary>Plans a valid definition.</summary>
    /// <exception cref="InvalidClusterDefinitionException">The definition breaks a rule.</exception>
    public static ClusterPlan Plan(ClusterDefinition definition) => Plan(new RuleContext { Definition = definition });

    /// <summary>Plans a definition that is valid as far as the facts tell.</summary>
    /// <exception cref="InvalidClusterDefinitionException">The definition breaks a rule.</exception>
    public static ClusterPlan Plan(RuleContext context)
    {
        var definition = context.Definition;
        var findings = ClusterValidator.Validate(context);
        if (findings.Any(finding => finding.Level == FindingLevel.Error)
            || !AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var addresses))
            throw new InvalidClusterDefinitionException(findings);
        var talos = ReleaseVersion.Parse(definition.Versions.Talos);
        var names = new ClusterNames(definition.Code);
        var machines = MachinePlanner.Plan(definition, addresses);
        var capacity = CephCapacity.Of(definition.Ceph.DisksGb);
        var quotas = definition.Ceph.Quotas ?? capacity.UsualQuotas();
        var components = PlatformComponents.Of(definition);
        var hosts = PlatformPlanner.Hosts(definition, components);
        var hostCapacity = HostCapacity.Of(definition);
        var zones = machines.ToLookup(machine => machine.Zone);
        return new ClusterPlan
        {
            Definition = definition,
            Warnings = findings,
            Names = names,
            Addresses = addresses,
            Gateway = definition.Network.Gateway ?? addresses.Gateway,
            Talos = talos,
            ConfigurationForm = ConfigurationForm.Of(talos, context.Recorded),
            Kubernetes = ReleaseVersion.Parse(definition.Versions.Kubernetes),
            Machines = machines,
            Ceph = new CephPlan
            {
                Carriers = [.. machines.Where(machine => !machine.CephDisks.IsEmpty).Select(machine => machine.Name)],
                FailureDomain = definition.Profile.CephFailureDomain,
                Capacity = capacity,
                Quotas = quotas,
            },
            StorageClasses = StorageClasses.Of(quotas, components),
            ObjectStorage = ObjectStoragePlanner.Plan(definition),
            Footprints = [.. definition.Zones.Sort().Select(zone => new ZoneFootprint(zone, Footprint.Of(zones[zone]), hostCapacity))],
            Pods = PodCapacity.Of(definition.Network.PodRange, machines),
            Components = components,
            IngressClasses = PlatformPlanner.IngressClasses(definition, addresses),
            Hosts = hosts,
            SignOn = SignOnPlanner.Plan(definition, hosts),
            ApiCertificateNames = ApiCertificate.Names(definition, addresses),
            Dns = DnsPlanner.Plan(definition, addresses, hosts),
            Edge = EdgePlanner.Plan(definition, addresses),
            Backups = BackupPlan.Of(definition),
        };
    }
}
