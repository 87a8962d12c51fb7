using System.Net;
using System.Net.Sockets;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>The properties that every description of a network adapter shares.</summary>
internal static class AdapterFields
{
    public static string? ReadMac(RequestBody body, string name = "mac")
    {
        if (body.OptionalText(name) is not { } mac)
            return null;
        if (!MacAddress.IsValid(mac))
            body.Refuse(name, $"'{mac}': Must be a MAC address");
        return MacAddress.Normalize(mac);
    }

    public static string? ReadIpAddress(RequestBody body)
    {
        if (body.OptionalText("ipAddress") is not { } address)
            return null;
        if (IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetwork)
            return parsed.ToString();
        body.Refuse("ipAddress", $"'{address}': Must be an IPv4 address");
        return null;
    }
}
