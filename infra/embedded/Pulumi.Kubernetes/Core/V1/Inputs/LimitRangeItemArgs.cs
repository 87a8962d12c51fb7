namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LimitRangeItem</c> as inputs.</summary>
public class LimitRangeItemArgs : ResourceArgs
{
    [Input("default")]
    private InputMap<string>? _default;

    public InputMap<string> Default
    {
        get => _default ??= [];
        set => _default = value;
    }

    [Input("defaultRequest")]
    private InputMap<string>? _defaultRequest;

    public InputMap<string> DefaultRequest
    {
        get => _defaultRequest ??= [];
        set => _defaultRequest = value;
    }

    [Input("max")]
    private InputMap<string>? _max;

    public InputMap<string> Max
    {
        get => _max ??= [];
        set => _max = value;
    }

    [Input("maxLimitRequestRatio")]
    private InputMap<string>? _maxLimitRequestRatio;

    public InputMap<string> MaxLimitRequestRatio
    {
        get => _maxLimitRequestRatio ??= [];
        set => _maxLimitRequestRatio = value;
    }

    [Input("min")]
    private InputMap<string>? _min;

    public InputMap<string> Min
    {
        get => _min ??= [];
        set => _min = value;
    }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new LimitRangeItemArgs Empty => new();
}
