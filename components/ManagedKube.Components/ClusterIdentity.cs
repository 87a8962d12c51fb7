using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using Pulumi;
using Pulumi.Random;

namespace ManagedKube.Components;

/// <summary>
/// The cluster's identity: a UUID that lasts for exactly as long as nothing changes that can never change after delivery. Since
/// it is protected, the engine itself refuses such a change, even where there is no record to check the definition against.
/// </summary>
internal static class ClusterIdentity
{
    public static RandomUuid Create(ClusterDefinition definition, Resource parent) => new(
        $"{definition.Code}-identity",
        new RandomUuidArgs { Keepers = IdentityKeepers.Of(definition).ToDictionary() },
        new CustomResourceOptions { Parent = parent, Protect = true });
}
