using System.Collections.Immutable;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Recording;

/// <summary>What makes a cluster the one that it is: the attributes that exist from the first deployment on and can never change (product spec 8.2).</summary>
public static class IdentityKeepers
{
    /// <summary>The attributes of a definition by name. The names are part of every stack's state, and so can never change either.</summary>
    public static ImmutableSortedDictionary<string, string> Of(ClusterDefinition definition) => new Dictionary<string, string>
    {
        ["code"] = definition.Code,
        ["environment"] = DefinitionNames.Of(definition.Environment),
        ["region"] = definition.Region,
        ["zones"] = string.Join(",", definition.Zones.Order()),
        ["range"] = definition.Network.Range.ToString(),
        ["podRange"] = definition.Network.PodRange.ToString(),
        ["serviceRange"] = definition.Network.ServiceRange.ToString(),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
