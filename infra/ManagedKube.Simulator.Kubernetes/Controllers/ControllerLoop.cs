using System.Threading.Channels;
using ManagedKube.Simulator.Kubernetes.Controllers.Ceph;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Runs the controllers of a cluster whenever something has changed that concerns them, one after the other.</summary>
internal sealed class ControllerLoop : IAsyncDisposable
{
    private readonly Cluster _cluster;
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource _stop = new();
    private readonly IController[] _controllers =
    [
        new ClusterBootstrap(), new CustomDefinitionController(), new NamespaceController(), new GarbageCollector(), new RoleAggregation(),
        new ServiceAccountTokenController(), new NodeController(), new StaticPods(), new SigningRequestController(), new DeploymentController(), new ReplicaSetController(),
        new DaemonSetController(), new StatefulSetController(), new JobController(), new VolumeController(), new Scheduler(), new PodLifecycle(),
        new EndpointController(), new ApiServiceController(), new LoadBalancerController(), new IngressController(), new DisruptionController(),
        new TenantController(), new OperatorController(), new CertificateController(), new StorageDriverController(), new PrometheusController(),
        new CephClusterController(), new CephServicesController(), new CephDashboardController(),
    ];

    private readonly Dictionary<IController, DateTimeOffset> _due = [];
    private readonly Task _loop;
    private HashSet<GroupResource> _changed = [];
    private bool _isNew = true;

    public ControllerLoop(Cluster cluster)
    {
        _cluster = cluster;
        _loop = Task.Run(RunAsync);
        Wake();
    }

    /// <summary>What a controller could not handle; null for nothing.</summary>
    public string? Failure { get; private set; }

    /// <summary>Notes that objects of a resource have changed. The gate is held.</summary>
    public void Note(GroupResource resource)
    {
        _changed.Add(resource);
        _signal.Writer.TryWrite(true);
    }

    /// <summary>Lets every controller look.</summary>
    public void Wake()
    {
        lock (_cluster.Gate)
            _isNew = true;
        _signal.Writer.TryWrite(true);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _loop.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        try
        {
            while (true)
            {
                await WaitAsync().ConfigureAwait(false);
                lock (_cluster.Gate)
                {
                    if (_cluster.IsAvailable)
                        RunOnce();
                }
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private async Task WaitAsync()
    {
        TimeSpan? pause;
        lock (_cluster.Gate)
            pause = _due.Count == 0 || !_cluster.IsAvailable ? null : _due.Values.Min() - _cluster.Time.GetUtcNow();
        if (pause <= TimeSpan.Zero)
            return;
        using var timer = pause is null ? new CancellationTokenSource() : new CancellationTokenSource(pause.Value, _cluster.Time);
        using var wake = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, _stop.Token);
        try
        {
            await _signal.Reader.ReadAsync(wake.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
        }
    }

    private void RunOnce()
    {
        var (changed, isNew) = (_changed, _isNew);
        (_changed, _isNew) = ([], false);
        var now = _cluster.Time.GetUtcNow();
        foreach (var controller in _controllers)
        {
            var isDue = _due.TryGetValue(controller, out var due) && due <= now;
            var isConcerned = controller.Watches.IsEmpty ? changed.Count > 0 : changed.Overlaps(controller.Watches);
            if (!isNew && !isDue && !isConcerned)
                continue;
            _due.Remove(controller);
            if (Reconcile(controller) is { } next)
                _due[controller] = next;
        }

        if (_changed.Count > 0)
            _signal.Writer.TryWrite(true);
    }

    /// <summary>A refusal (a quota, a name that is taken) is no end: the controller looks again when something changes.</summary>
    private DateTimeOffset? Reconcile(IController controller)
    {
        try
        {
            return controller.Reconcile(_cluster);
        }
        catch (ApiException)
        {
            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NullReferenceException)
        {
            // An object that no controller was made for. The others go on, and the health of the API tells of it.
            Failure = $"{controller.GetType().Name}: {e.Message}";
            return null;
        }
    }
}
