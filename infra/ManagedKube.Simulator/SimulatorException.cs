namespace ManagedKube.Simulator;

/// <summary>The simulator cannot run; the message says why and what to do, for a person.</summary>
/// <param name="message">What is wrong, where, and what to do.</param>
/// <param name="innerException">What it came from.</param>
public sealed class SimulatorException(string message, Exception? innerException = null) : Exception(message, innerException);
