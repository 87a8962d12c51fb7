namespace ManagedKube.Talos.Documents;

/// <summary>The controller manager (1.14).</summary>
internal sealed record KubeControllerManagerConfig(string Image, IReadOnlyDictionary<string, string> ExtraArgs) : TalosDocument;
