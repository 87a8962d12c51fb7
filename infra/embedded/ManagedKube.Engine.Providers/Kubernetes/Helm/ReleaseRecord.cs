using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>One revision of a release, as Helm records it.</summary>
internal sealed record ReleaseRecord
{
    public required string Name { get; init; }

    public required string Namespace { get; init; }

    /// <summary>Counts from 1.</summary>
    public required int Revision { get; init; }

    /// <summary><c>deployed</c>, <c>failed</c>, <c>superseded</c>, <c>pending-install</c> and others of Helm's.</summary>
    public required string Status { get; init; }

    public required string ChartName { get; init; }

    public required string ChartVersion { get; init; }

    public string AppVersion { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>What differs from the chart's own values.</summary>
    public required JsonObject Values { get; init; }

    /// <summary>The objects, as YAML documents.</summary>
    public required string Manifest { get; init; }

    /// <summary>When the release was installed.</summary>
    public required DateTimeOffset FirstDeployed { get; init; }

    /// <summary>When this revision was.</summary>
    public required DateTimeOffset LastDeployed { get; init; }

    /// <summary>Nothing of its values and objects, which hold secrets.</summary>
    public override string ToString() => $"{Namespace}/{Name} v{Revision} {Status}";
}
