using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Compares a definition with what was recorded when its cluster was last deployed: one finding for each attribute that can
/// never change after delivery and yet differs (product spec 8.2, V80). What follows from one of them, such as addresses,
/// names and the failure domain, is not named again.
/// </summary>
internal static class ImmutableAttributes
{
    private const string Rule = "V80";

    public static IEnumerable<Finding> Compare(ClusterDefinition definition, RecordedFacts recorded)
    {
        var (network, was) = (definition.Network, recorded.Network);
        return new Finding?[]
        {
            Changed("cluster.code", "The cluster's code", recorded.Code, definition.Code),
            Changed("cluster.environment", "The environment", DefinitionNames.Of(recorded.Environment), DefinitionNames.Of(definition.Environment)),
            Changed("cluster.region", "The region", recorded.Region, definition.Region),
            Changed("cluster.zones", "The set of zones", Text(recorded.Zones), Text(definition.Zones.Sort())),
            Changed("cluster.network.range", "The cluster's /22", $"{was.Range}", $"{network.Range}"),
            Changed("cluster.network.podRange", "The pod range", $"{was.PodRange}", $"{network.PodRange}"),
            Changed("cluster.network.serviceRange", "The service range", $"{was.ServiceRange}", $"{network.ServiceRange}"),
            Reduced(definition, recorded),
        }.OfType<Finding>();
    }

    private static Finding? Changed(string path, string noun, string before, string now) =>
        before == now ? null : Refuse(path, $"{noun} is {before} since delivery and cannot become {now}:");

    // Product spec 8.1, D29: only Core becomes Full.
    private static Finding? Reduced(ClusterDefinition definition, RecordedFacts recorded) =>
        recorded.Offering == Offering.Full && definition.Offering == Offering.Core
            ? Refuse("cluster.offering", "The offering is full since delivery and cannot become core, which would remove the platform's data:")
            : null;

    private static Finding Refuse(string path, string message) => Finding.Error(Rule, path,
        $"{message} this requires a new cluster and a migration (Kasten).",
        "Write the recorded value again, or order a new cluster under another code.");

    private static string Text(IEnumerable<Zone> zones) => string.Join(", ", zones);
}
