namespace ManagedKube.Talos.Documents;

/// <summary>A CEL expression that is true for what is meant.</summary>
internal sealed record Selector(string Match)
{
    public static Selector SystemDisk { get; } = new("system_disk");

    /// <summary>The link with a MAC address.</summary>
    public static Selector ByMac(string mac) => new($"mac(link.permanent_addr) == \"{mac}\"");
}
