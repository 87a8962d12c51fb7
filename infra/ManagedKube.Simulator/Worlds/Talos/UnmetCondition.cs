namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Why a machine is not ready.</summary>
/// <param name="Name">The check.</param>
/// <param name="Reason">What it found.</param>
internal sealed record UnmetCondition(string Name, string Reason);
