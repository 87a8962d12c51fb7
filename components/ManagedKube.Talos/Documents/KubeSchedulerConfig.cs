namespace ManagedKube.Talos.Documents;

/// <summary>The scheduler (1.14).</summary>
internal sealed record KubeSchedulerConfig(string Image, IReadOnlyDictionary<string, string> ExtraArgs) : TalosDocument;
