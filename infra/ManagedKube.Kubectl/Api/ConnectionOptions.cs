namespace ManagedKube.Kubectl.Api;

/// <summary>Which cluster is meant, and as whom.</summary>
/// <param name="KubeConfig">The file; null for that of the environment.</param>
/// <param name="Context">The context in it; null for its current one.</param>
/// <param name="As">Who to act as; null for oneself.</param>
internal sealed record ConnectionOptions(string? KubeConfig, string? Context, string? As);
