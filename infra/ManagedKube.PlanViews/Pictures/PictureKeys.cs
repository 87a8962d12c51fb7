using ManagedKube.Model.Addressing;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>What arrows find their ends by.</summary>
internal static class PictureKeys
{
    public static string PublicIp(Ipv4Address address) => $"public {address}";

    public static string Target(Ipv4Address address) => $"target {address}";
}
