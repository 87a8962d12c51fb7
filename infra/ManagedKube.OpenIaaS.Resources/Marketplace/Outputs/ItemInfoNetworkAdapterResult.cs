using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace.Outputs;

/// <summary>An adapter of an image.</summary>
[OutputType]
public sealed class ItemInfoNetworkAdapterResult
{
    /// <summary>For example VIF #0.</summary>
    public readonly string? Name;

    /// <summary>Network of the image's own adapter.</summary>
    public readonly string? NetworkName;

    /// <summary>Largest packet in bytes.</summary>
    public readonly int Mtu;

    [OutputConstructor]
    private ItemInfoNetworkAdapterResult(string? name, string? networkName, int mtu)
    {
        Name = name;
        NetworkName = networkName;
        Mtu = mtu;
    }
}
