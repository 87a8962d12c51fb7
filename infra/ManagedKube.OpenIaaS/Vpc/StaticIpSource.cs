namespace ManagedKube.OpenIaaS.Vpc;

/// <summary>Who made a static IP (API reference 4.3).</summary>
public static class StaticIpSource
{
    /// <summary>A client of this API; the only ones that a client may change or delete.</summary>
    public const string Custom = "custom";

    /// <summary>OpenIaaS, for a network adapter.</summary>
    public const string Xoa = "xoa";
}
