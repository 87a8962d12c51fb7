using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;

namespace ManagedKube.Model.Tests.Recording;

/// <summary>What deployments record.</summary>
internal static class Records
{
    public static RecordedFacts Of(ClusterDefinition definition) => RecordedFacts.Of(ClusterPlanner.Plan(definition));
}
