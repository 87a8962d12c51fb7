namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>The kubelets of a cluster, as they have told of themselves since the process started.</summary>
internal sealed class NodeAgents(Cluster cluster)
{
    private readonly SortedDictionary<string, KubeletReport> _running = new(StringComparer.Ordinal);
    private readonly HashSet<string> _silent = [];
    private readonly HashSet<string> _registering = [];

    /// <summary>Those that run. The gate is held.</summary>
    public IEnumerable<KubeletReport> Running => _running.Values;

    public void Report(KubeletReport report)
    {
        lock (cluster.Gate)
        {
            _running[report.Name] = report;
            _registering.Add(report.Name);
            _silent.Remove(report.Name);
        }
    }

    public void Silence(string node)
    {
        lock (cluster.Gate)
        {
            _running.Remove(node);
            _registering.Remove(node);
            _silent.Add(node);
        }
    }

    /// <summary>What the kubelet of a node has told; null while it does not run. The gate is held.</summary>
    public KubeletReport? Find(string node) => _running.GetValueOrDefault(node);

    /// <summary>Whether a kubelet runs. The gate is held.</summary>
    public bool Runs(string node) => _running.ContainsKey(node);

    /// <summary>Whether a kubelet is known to have stopped; of one that has not told anything yet nothing is known. The gate is held.</summary>
    public bool IsSilent(string node) => _silent.Contains(node);

    /// <summary>Whether a kubelet has just told of itself, so that it makes its node when there is none. The gate is held.</summary>
    public bool TakeRegistration(string node) => _registering.Remove(node);
}
