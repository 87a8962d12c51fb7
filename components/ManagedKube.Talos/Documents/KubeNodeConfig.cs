namespace ManagedKube.Talos.Documents;

/// <summary>What the node says about itself when it joins.</summary>
internal sealed record KubeNodeConfig(NodeIP NodeIP) : TalosDocument
{
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Taints: the key, and <c>Effect</c> or <c>value:Effect</c>.</summary>
    public IReadOnlyDictionary<string, string>? Taints { get; init; }
}
