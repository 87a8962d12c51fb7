namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>How long things take on a Talos node, divided by a speed.</summary>
/// <param name="speed">How much faster than in reality.</param>
internal sealed class NodeTimes(double speed)
{
    /// <summary>From a restart until the node is up again.</summary>
    public TimeSpan Restart { get; } = Seconds(25, speed);

    /// <summary>From the boot until etcd answers.</summary>
    public TimeSpan EtcdStart { get; } = Seconds(5, speed);

    /// <summary>From the bootstrap until etcd answers.</summary>
    public TimeSpan EtcdBootstrap { get; } = Seconds(10, speed);

    /// <summary>From a member's first start until it votes.</summary>
    public TimeSpan EtcdJoin { get; } = Seconds(12, speed);

    /// <summary>From etcd's first answer until the API server answers.</summary>
    public TimeSpan ApiServerStart { get; } = Seconds(15, speed);

    /// <summary>A component that starts again with other settings.</summary>
    public TimeSpan ComponentRestart { get; } = Seconds(4, speed);

    /// <summary>From the boot until the kubelet runs.</summary>
    public TimeSpan KubeletStart { get; } = Seconds(5, speed);

    /// <summary>Fetching an image.</summary>
    public TimeSpan ImagePull { get; } = Seconds(8, speed);

    /// <summary>Writing a system to the other boot slot.</summary>
    public TimeSpan SystemWrite { get; } = Seconds(20, speed);

    private static TimeSpan Seconds(double seconds, double speed) => TimeSpan.FromSeconds(seconds / speed);
}
