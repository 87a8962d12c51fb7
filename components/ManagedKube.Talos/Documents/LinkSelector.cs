namespace ManagedKube.Talos.Documents;

/// <summary>A CEL expression that is true for exactly one link.</summary>
internal sealed record LinkSelector(string Match)
{
    public static LinkSelector ByMac(string mac) => new($"mac(link.permanent_addr) == \"{mac}\"");
}
