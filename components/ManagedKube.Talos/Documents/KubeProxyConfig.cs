namespace ManagedKube.Talos.Documents;

/// <summary>No kube-proxy: Cilium does its work (1.14). Absence of the document would mean that there is one.</summary>
internal sealed record KubeProxyConfig(string Image) : TalosDocument
{
    public bool Enabled => false;
}
