namespace ManagedKube.Talos.Documents;

/// <summary>The cluster's DNS, which Talos installs (1.14).</summary>
internal sealed record KubeCoreDNSConfig : TalosDocument
{
    public bool Enabled => true;
}
