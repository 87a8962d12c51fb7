using System.Security.Cryptography;
using System.Text;

namespace ManagedKube.Talos.Images;

/// <summary>What a Talos image is made of beside Talos itself. The factory knows it by its id once its body was posted there.</summary>
public sealed record ImageSchematic
{
    /// <summary>The guest agent by which the IaaS sees a machine's addresses.</summary>
    public const string XenGuestAgent = "siderolabs/xen-guest-agent";

    /// <summary>Official extensions in any order.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <summary>Kernel arguments beside the image's own, in the order in which they are meant.</summary>
    public IReadOnlyList<string> KernelArguments { get; init; } = [];

    /// <summary>The schematic of nodes that are virtual machines of the IaaS.</summary>
    public static ImageSchematic VirtualMachine { get; } = new() { Extensions = [XenGuestAgent] };

    /// <summary>The schematic of bare-metal servers: the microcode of both makers of processors.</summary>
    public static ImageSchematic BareMetal { get; } = new() { Extensions = ["siderolabs/amd-ucode", "siderolabs/intel-ucode"] };

    /// <summary>
    /// The schematic of bare-metal servers with NVIDIA cards: the open driver and the container toolkit too, both of the branch with long
    /// support, which must be the same.
    /// </summary>
    public static ImageSchematic BareMetalGpu { get; } = new()
    {
        Extensions = [.. BareMetal.Extensions, "siderolabs/nvidia-container-toolkit-lts", "siderolabs/nvidia-open-gpu-kernel-modules-lts"],
    };

    /// <summary>
    /// The body as the factory takes it, in its own canonical form: the id is the SHA-256 of exactly these bytes. Extensions are sorted, since
    /// their order would count.
    /// </summary>
    public string Body()
    {
        var body = new StringBuilder("customization:");
        if (Extensions.Count == 0 && KernelArguments.Count == 0)
            return body.Append(" {}\n").ToString();
        body.Append('\n');
        if (KernelArguments.Count > 0)
            AppendList(body, "    extraKernelArgs:\n", "        ", KernelArguments);
        if (Extensions.Count > 0)
        {
            body.Append("    systemExtensions:\n");
            AppendList(body, "        officialExtensions:\n", "            ", Extensions.Distinct().Order(StringComparer.Ordinal));
        }

        return body.ToString();
    }

    /// <summary>The id: 64 hexadecimal digits in lower case.</summary>
    public string Id() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Body())));

    private static void AppendList(StringBuilder body, string key, string indent, IEnumerable<string> items)
    {
        body.Append(key);
        foreach (var item in items)
            body.Append(indent).Append("- ").Append(Yaml.YamlText.Of(item));
    }
}
