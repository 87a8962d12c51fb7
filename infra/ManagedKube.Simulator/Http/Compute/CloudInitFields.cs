using System.Text;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Http.Compute;

/// <summary>The first-boot data that every order for a new virtual machine can carry.</summary>
internal static class CloudInitFields
{
    private const int MaxSize = 1 << 20;

    public static CloudInit? Read(RequestBody body)
    {
        if (body.OptionalObject("cloudInit") is not { } cloudInit)
            return null;
        if (!cloudInit.Has("cloudConfig"))
        {
            body.Refuse("cloudInit", "has no cloudConfig: When cloudInit is provided, cloudConfig is required");
            return null;
        }

        return new CloudInit(ReadFile(cloudInit, "cloudConfig") ?? "", ReadFile(cloudInit, "networkConfig"));
    }

    private static string? ReadFile(RequestBody cloudInit, string name)
    {
        var text = cloudInit.OptionalText(name);
        if (text is not null && Encoding.UTF8.GetByteCount(text) > MaxSize)
            cloudInit.Refuse(name, $"must not be larger than {MaxSize} bytes");
        return text;
    }
}
