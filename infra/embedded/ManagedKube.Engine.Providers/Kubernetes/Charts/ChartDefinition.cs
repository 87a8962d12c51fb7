using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>A kind that a chart or its manifest brings.</summary>
/// <param name="Since">The first version that brings it, x.y.z; null for every version.</param>
/// <param name="Template">The definition, with substitutions.</param>
internal sealed record ChartDefinition(Version? Since, JsonObject Template)
{
    /// <summary>Whether a version of the chart brings it.</summary>
    public bool IsIn(string version) => Since is null || !Version.TryParse(version.TrimStart('v').Split('-')[0], out var number) || number >= Since;
}
