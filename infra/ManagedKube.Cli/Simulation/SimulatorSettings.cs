namespace ManagedKube.Cli.Simulation;

/// <summary>How a simulator is started.</summary>
/// <param name="Port">The loopback port; 0 for a free one.</param>
/// <param name="Speed">What the documented durations are divided by.</param>
/// <param name="RateLimits">Whether the platform's limits of requests per second hold.</param>
internal sealed record SimulatorSettings(int Port, double Speed, bool RateLimits = true);
