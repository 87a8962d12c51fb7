using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Simulator.Worlds;

/// <summary>UUIDs (version 8, RFC 9562) that follow from what they name, so that the same name always has the same id.</summary>
internal static class SeededId
{
    public static Guid Of(params ReadOnlySpan<string> name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('/', name!)));
        var bytes = hash.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    /// <summary>The hypervisor's own id of an object, which no call accepts.</summary>
    public static Guid InternalOf(Guid id) => Of("internal", id.ToString());
}
