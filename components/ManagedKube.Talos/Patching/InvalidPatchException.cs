namespace ManagedKube.Talos.Patching;

/// <summary>A patch that cannot be merged into a machine configuration.</summary>
/// <param name="message">Which patch, what is wrong, and what to do. It repeats nothing of the configuration.</param>
public sealed class InvalidPatchException(string message) : Exception(message);
