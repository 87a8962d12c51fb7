namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IPBlock</c> as inputs.</summary>
public class IPBlockArgs : ResourceArgs
{
    [Input("cidr", required: true)]
    public Input<string> Cidr { get; set; } = null!;

    [Input("except")]
    private InputList<string>? _except;

    public InputList<string> Except
    {
        get => _except ??= [];
        set => _except = value;
    }

    /// <summary>Without values.</summary>
    public static new IPBlockArgs Empty => new();
}
