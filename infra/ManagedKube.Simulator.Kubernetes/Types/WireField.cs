namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>A field in the binary form of its type.</summary>
/// <param name="Path">Its number; behind those of the messages that it is in, where the fields of these belong to the type itself.</param>
/// <param name="IsBytes">Whether it is bytes there, and Base64 in JSON.</param>
/// <param name="DropsEmpty">Whether an empty value is an absent one.</param>
internal sealed record WireField(string Path, bool IsBytes, bool DropsEmpty);
