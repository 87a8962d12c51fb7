namespace ManagedKube.Talosctl;

/// <summary>A command cannot do what was asked; the message says why, for a person.</summary>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class ClientException(string message) : Exception(message);
