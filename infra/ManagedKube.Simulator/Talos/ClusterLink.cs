using System.Globalization;
using System.Net;
using System.Threading.Channels;
using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Talos;

/// <summary>Keeps the Kubernetes APIs of all clusters in step with their machines, whenever the world changes or its time comes.</summary>
internal sealed class ClusterLink : IAsyncDisposable
{
    private readonly WorldStore _store;
    private readonly IClusterApis _apis;
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, IClusterApi> _open = [];
    private readonly Dictionary<string, Dictionary<string, string>> _reported = [];
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _ending = new();
    private readonly Task _loop;

    public ClusterLink(WorldStore store, IClusterApis apis, TimeProvider clock)
    {
        (_store, _apis, _clock) = (store, apis, clock);
        _store.Changed += Wake;
        _loop = Task.Run(RunAsync);
    }

    /// <summary>Whether a cluster calls one of its nodes ready.</summary>
    public bool IsNodeReady(string clusterId, string node)
    {
        lock (_open)
            return _open.GetValueOrDefault(clusterId)?.IsNodeReady(node) ?? false;
    }

    public async ValueTask DisposeAsync()
    {
        _store.Changed -= Wake;
        await _ending.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private void Wake() => _changed.Writer.TryWrite(true);

    private async Task RunAsync()
    {
        while (true)
        {
            var moment = await _store.ReadAsync().ConfigureAwait(false);
            Synchronise(moment);
            await WaitAsync(moment).ConfigureAwait(false);
        }
    }

    private async Task WaitAsync(Moment moment)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_ending.Token);
        var changed = _changed.Reader.ReadAsync(patience.Token).AsTask();
        if (moment.World.DueAt is { } due)
        {
            var pause = due > moment.Now ? due - moment.Now : TimeSpan.Zero;
            await Task.WhenAny(changed, Task.Delay(pause, _clock, patience.Token)).ConfigureAwait(false);
            await patience.CancelAsync().ConfigureAwait(false);
            await ((Task)changed).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _ending.Token.ThrowIfCancellationRequested();
        }
        else
        {
            await changed.ConfigureAwait(false);
        }
    }

    private void Synchronise(Moment moment)
    {
        foreach (var id in _open.Keys.Except(moment.World.EtcdClusters.Keys).ToList())
        {
            lock (_open)
                _open.Remove(id);
            _reported.Remove(id);
            _apis.Remove(id);
        }

        foreach (var cluster in moment.World.EtcdClusters.Values)
        {
            if (!_open.TryGetValue(cluster.Id, out var api))
            {
                if (SettingsOf(moment.World, cluster) is not { } settings)
                    continue;
                api = _apis.Open(settings);
                lock (_open)
                    _open[cluster.Id] = api;
            }

            if (cluster.KubernetesVersion is { } version && api.Version != version)
                api.Version = version;
            if (api.IsAvailable != cluster.IsAvailable)
                api.IsAvailable = cluster.IsAvailable;
        }

        Report(moment);
    }

    private void Report(Moment moment)
    {
        var reports = Kubelets.Reports(moment.World, moment.Now).ToLookup(found => found.ClusterId, found => found.Report);
        foreach (var (id, api) in _open)
        {
            var known = _reported.TryGetValue(id, out var before) ? before : _reported[id] = Present(moment.World);
            foreach (var report in reports[id].Where(report => known.GetValueOrDefault(report.Name) != Signature(report)))
            {
                api.Report(report);
                known[report.Name] = Signature(report);
            }

            // While no API server answers nobody can tell that a kubelet is silent; it is told afterwards.
            if (!moment.World.EtcdClusters[id].IsAvailable)
                continue;
            foreach (var name in known.Keys.Except(reports[id].Select(report => report.Name)).ToList())
            {
                api.Silence(name);
                known.Remove(name);
            }
        }
    }

    /// <summary>Nodes that an earlier process may have reported and that have gone down since.</summary>
    private static Dictionary<string, string> Present(World world) => world.TalosNodes.Values
        .Select(node => node.Machine?.Hostname).OfType<string>().Distinct().ToDictionary(name => name, _ => "");

    private static string Signature(KubeletReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{report.BootId} {report.InternalAddress} {report.KubeletVersion} {report.OsImage} {report.Cpu} {report.Memory} {report.MaxPods} ")
        + $"{string.Join(',', report.Labels)} {string.Join(',', report.Taints)} {string.Join(',', report.ApiServerFlags)} {string.Join(',', report.Disks)}";

    private static ClusterSettings? SettingsOf(World world, EtcdCluster cluster)
    {
        if (Clusters.ControlPlanes(world, cluster).FirstOrDefault() is not { Kubernetes: { Key: { } key } authority, ServiceAccountKey: { } signer, Endpoint: { } endpoint } machine)
            return null;
        return new ClusterSettings
        {
            Id = cluster.Id,
            Name = machine.ClusterName ?? "kubernetes",
            CaCertificate = authority.Certificate,
            CaKey = key,
            ServiceAccountKey = signer,
            ServiceAccountIssuer = machine.ServiceAccountIssuer ?? endpoint.GetLeftPart(UriPartial.Authority),
            CertificateNames =
            [
                .. Clusters.ControlPlanes(world, cluster).SelectMany(Names)
                    .Concat(cluster.Members.Select(member => member.Address))
                    .Concat(["localhost", "127.0.0.1", "kubernetes", "kubernetes.default", "kubernetes.default.svc"])
                    .Distinct(StringComparer.OrdinalIgnoreCase),
            ],
            DnsDomain = machine.DnsDomain ?? "cluster.local",
            PodRange = machine.PodRange ?? IPNetwork.Parse("10.244.0.0/16"),
            ServiceRange = machine.ServiceRange ?? IPNetwork.Parse("10.96.0.0/12"),
            Version = machine.VersionOf(KubernetesComponents.ApiServer)!,
        };
    }

    private static IEnumerable<string> Names(MachineConfiguration machine) =>
    [
        .. machine.ApiServerNames,
        machine.Endpoint!.Host,
        .. machine.VirtualAddress is { } address ? [address.ToString()] : (string[])[],
    ];
}
