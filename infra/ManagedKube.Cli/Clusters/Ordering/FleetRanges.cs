using System.Collections.Immutable;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Configuration;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>The ranges that the customers of a project have.</summary>
internal static class FleetRanges
{
    /// <summary>Reads all files; one that cannot be read only has no say in what is proposed.</summary>
    public static ImmutableArray<Ipv4Range> Read(Workplace workplace) =>
        [.. workplace.Catalog.Names.SelectMany(stack => Read(workplace, stack))];

    private static IEnumerable<Ipv4Range> Read(Workplace workplace, string stack)
    {
        try
        {
            var file = workplace.Loader.ReadFile(stack);
            var (definition, _) = ClusterDefinitionReader.Read(ClusterConfiguration.Build(workplace.Loader.ReadConfig(stack, file)));
            return definition is null
                ? []
                : [definition.Network.Range, definition.Network.PodRange, definition.Network.ServiceRange, .. definition.Network.ClientNetworks];
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is not null || exception is FormatException)
        {
            return [];
        }
    }
}
