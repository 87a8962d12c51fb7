namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HostAlias</c> as inputs.</summary>
public class HostAliasArgs : ResourceArgs
{
    [Input("hostnames")]
    private InputList<string>? _hostnames;

    public InputList<string> Hostnames
    {
        get => _hostnames ??= [];
        set => _hostnames = value;
    }

    [Input("ip", required: true)]
    public Input<string> Ip { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new HostAliasArgs Empty => new();
}
