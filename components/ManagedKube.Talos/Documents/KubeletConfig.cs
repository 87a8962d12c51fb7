namespace ManagedKube.Talos.Documents;

/// <summary>The kubelet's image and settings.</summary>
internal sealed record KubeletConfig(string Image, KubeletSettings Config) : TalosDocument;
