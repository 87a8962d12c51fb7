using System.Collections.Immutable;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>Charts of which is known what they bring into a cluster.</summary>
internal interface IChartCatalog
{
    /// <summary>The names of all charts.</summary>
    ImmutableArray<string> Names { get; }

    /// <summary>A chart; null when it is not known.</summary>
    Chart? Find(string name);
}
