namespace ManagedKube.Talos.Documents;

/// <summary>The kubelet's image and settings (1.14).</summary>
internal sealed record KubeletConfig(string Image, KubeletSettings Config) : TalosDocument
{
    public bool DefaultRuntimeSeccompProfileEnabled => true;
}
