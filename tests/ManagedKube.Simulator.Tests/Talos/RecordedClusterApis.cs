using System.Collections.Concurrent;
using ManagedKube.Simulator.Kubernetes;

namespace ManagedKube.Simulator.Tests.Talos;

/// <summary>Kubernetes APIs that remember what the machines told them, and answer every client with one line.</summary>
internal sealed class RecordedClusterApis : IClusterApis
{
    public ConcurrentDictionary<string, Api> Open { get; } = new();

    IClusterApi IClusterApis.Open(ClusterSettings settings) => Open[settings.Id] = new Api(settings);

    public void Remove(string id) => Open.TryRemove(id, out _);

    public async Task ServeAsync(string id, Stream connection, CancellationToken cancellationToken) =>
        await connection.WriteAsync("cluster"u8.ToArray(), cancellationToken);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal sealed class Api(ClusterSettings settings) : IClusterApi
    {
        public ClusterSettings Settings => settings;

        public bool IsAvailable { get; set; }

        public string Version { get; set; } = settings.Version;

        public ConcurrentDictionary<string, KubeletReport> Reports { get; } = new();

        public bool IsNodeReady(string node) => Reports.ContainsKey(node);

        public void Report(KubeletReport report) => Reports[report.Name] = report;

        public void Silence(string node) => Reports.TryRemove(node, out _);
    }
}
