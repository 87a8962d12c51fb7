namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LimitRangeSpec</c> as inputs.</summary>
public class LimitRangeSpecArgs : ResourceArgs
{
    [Input("limits", required: true)]
    private InputList<LimitRangeItemArgs>? _limits;

    public InputList<LimitRangeItemArgs> Limits
    {
        get => _limits ??= [];
        set => _limits = value;
    }

    /// <summary>Without values.</summary>
    public static new LimitRangeSpecArgs Empty => new();
}
