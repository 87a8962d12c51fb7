using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
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
        var names = new ClusterNames(definition.Code);
        var machines = MachinePlanner.Plan(definition, addresses);
        var capacity = CephCapacity.Of(definition.Ceph.DisksGb);
        return new ClusterPlan
        {
            Definition = definition,
            Warnings = findings,
            Names = names,
            Addresses = addresses,
            Gateway = definition.Network.Gateway ?? addresses.Gateway,
            Talos = ReleaseVersion.Parse(definition.Versions.Talos),
            Kubernetes = ReleaseVersion.Parse(definition.Versions.Kubernetes),
            Machines = machines,
            Ceph = new CephPlan
            {
                Carriers = [.. machines.Where(machine => !machine.CephDisks.IsEmpty).Select(machine => machine.Name)],
                FailureDomain = definition.Profile.CephFailureDomain,
                Capacity = capacity,
                Quotas = definition.Ceph.Quotas ?? capacity.UsualQuotas(),
            },
            DnsRecords = [new DnsRecord(names.ApiHost, addresses.Api)],
        };
    }
}
