using System.Net;
using System.Net.Sockets;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>The properties that every description of a network adapter shares.</summary>
internal static class AdapterFields
{
    public static string? ReadMac(RequestBody body)
    {
        if (body.OptionalText("mac") is not { } mac)
            return null;
        if (!MacAddress.IsValid(mac))
            body.Refuse("mac", $"'{mac}': Must be a MAC address");
        return MacAddress.Normalize(mac);
    }

    public static string? ReadIpAddress(RequestBody body)
    {
        var address = body.OptionalText("ipAddress");
        if (address is not null && !(IPAddress.TryParse(address, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetwork))
            body.Refuse("ipAddress", $"'{address}': Must be an IPv4 address");
        return address;
    }
}
