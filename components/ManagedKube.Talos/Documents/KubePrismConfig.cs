namespace ManagedKube.Talos.Documents;

/// <summary>The load balancer on every node in front of the Kubernetes API (1.14).</summary>
internal sealed record KubePrismConfig(int Port) : TalosDocument
{
    /// <summary>The port that Cilium asks, too.</summary>
    public const int UsualPort = 7445;
}
