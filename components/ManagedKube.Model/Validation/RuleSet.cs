using System.Collections.Immutable;
using ManagedKube.Model.Validation.Rules;

namespace ManagedKube.Model.Validation;

/// <summary>
/// The rules that a definition alone can break, in the order of the product specification. V56 holds by construction
/// (<see cref="Definition.CephDefinition"/>).
/// </summary>
internal static class RuleSet
{
    /// <summary>Rules that the others build on: when one of them is broken, the others would only repeat it.</summary>
    public static ImmutableArray<IRule> Fundamental { get; } = [new V01OfferingKnown(), new V02EnvironmentKnown()];

    public static ImmutableArray<IRule> All { get; } =
    [
        new V03CodeFormat(),
        new V05DerivedNames(),
        new V06ZonesKnown(),
        new V07ProductionZones(),
        new V08DevTestZone(),
        new V10MachineNames(),
        new V11ControlPlaneCount(),
        new V12StorageNodeCount(),
        new V13MinimumWorkers(),
        new V14MaximumWorkers(),
        new V15WorkerInEveryZone(),
        new V16WorkerBalance(),
        new V17WorkerBatches(),
        new V18WorkerMinimum(),
        new V19RoleMinimum(),
        new V20FitsHypervisor(),
        new V21PlatformLimits(),
        new V22TestedVCpu(),
        new V23EqualWorkers(),
        new V24PodsPerWorker(),
        new V25WholeSizes(),
        new V26OsDiskMinimum(),
        new V27GitRunnerZone(),
        new V32BackupPolicies(),
        new V36ClusterRange(),
        new V37PodRange(),
        new V38ServiceRange(),
        new V39RangesApart(),
        new V40AddressPlan(),
        new V41Gateway(),
        new V42WorkerNumbers(),
        new V43LoadBalancerPools(),
        new V55CephMinimum(),
        new V57CephCarriers(),
        new V58CephDiskLimits(),
        new V59CephGrowth(),
        new V60CephQuotas(),
        new V66CoreComponents(),
        new V71KubernetesVersion(),
        new V72TalosVersion(),
        new V74PinnedVersions(),
        new V80ImmutableAttributes(),
        new WorkerPoolNames(),
        new NtpServerNames(),
        new ReservedTags(),
        new TalosDocuments(),
    ];
}
