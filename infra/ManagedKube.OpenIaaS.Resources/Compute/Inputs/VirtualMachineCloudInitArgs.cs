using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute.Inputs;

/// <summary>NoCloud data for the first boot.</summary>
public sealed class VirtualMachineCloudInitArgs : ResourceArgs
{
    [Input("cloudConfig", required: true)]
    private Input<string>? _cloudConfig;

    /// <summary>User-data as plain text; secret.</summary>
    public Input<string>? CloudConfig
    {
        get => _cloudConfig;
        set => _cloudConfig = value is null ? null : (Input<string>)Output.CreateSecret(value.ToOutput());
    }

    /// <summary>Network configuration, version 2, without the "network:" key.</summary>
    [Input("networkConfig")]
    public Input<string>? NetworkConfig { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new VirtualMachineCloudInitArgs Empty => new();
}
