using ManagedKube.Talos.Documents;

namespace ManagedKube.Talos.Rendering.Legacy;

/// <summary>The kubelet.</summary>
internal sealed record KubeletSection(string Image, KubeletSettings ExtraConfig, NodeIP NodeIP)
{
    public bool DefaultRuntimeSeccompProfileEnabled => true;

    public bool DisableManifestsDirectory => true;

    public IReadOnlyDictionary<string, string>? ExtraArgs { get; init; }
}
