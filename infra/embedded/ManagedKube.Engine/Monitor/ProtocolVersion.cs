namespace ManagedKube.Engine.Monitor;

/// <summary>The release of Pulumi whose protocol the engine speaks.</summary>
internal static class ProtocolVersion
{
    public static Version Current { get; } = new(3, 260, 0);
}
