using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>Which switchable components an offering has (product spec 1.2).</summary>
public static class PlatformComponents
{
    /// <summary>What a Full cluster cannot be without (V68).</summary>
    public static ImmutableSortedSet<PlatformComponent> FixedInFull { get; } =
    [
        PlatformComponent.Hubble,
        PlatformComponent.Ingress,
        PlatformComponent.Monitoring,
        PlatformComponent.Kasten,
        PlatformComponent.Kyverno,
        PlatformComponent.Capsule,
        PlatformComponent.CertManager,
    ];

    /// <summary>The components of a cluster: those that are delivered by default, changed as the definition says.</summary>
    public static ImmutableSortedSet<PlatformComponent> Of(ClusterDefinition definition)
    {
        var components = Defaults(definition).ToBuilder();
        foreach (var (component, isOn) in definition.Components)
        {
            if (isOn)
                components.Add(component);
            else
                components.Remove(component);
        }
        return components.ToImmutable();
    }

    private static ImmutableSortedSet<PlatformComponent> Defaults(ClusterDefinition definition)
    {
        if (definition.Offering == Offering.Core)
            return [PlatformComponent.GatewayApi];
        var components = FixedInFull.Union([PlatformComponent.ArgoCd, PlatformComponent.OpenCost, PlatformComponent.Harbor, PlatformComponent.GatewayApi]);
        return definition.Oidc is null ? components : components.Add(PlatformComponent.Oidc);
    }
}
