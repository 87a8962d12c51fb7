using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>The charts that are described beside this class, one file each.</summary>
internal sealed class EmbeddedChartCatalog : IChartCatalog
{
    private const string Prefix = "chart:";

    private readonly ConcurrentDictionary<string, Chart> _read = new(StringComparer.Ordinal);

    private EmbeddedChartCatalog() => Names =
    [
        .. typeof(EmbeddedChartCatalog).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    public static EmbeddedChartCatalog Instance { get; } = new();

    public ImmutableArray<string> Names { get; }

    public Chart? Find(string name) => Names.Contains(name) ? _read.GetOrAdd(name, Read) : null;

    private static Chart Read(string name)
    {
        using var stream = typeof(EmbeddedChartCatalog).Assembly.GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(stream);
        return ChartFile.Read(name, reader.ReadToEnd());
    }
}
