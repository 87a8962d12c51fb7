namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorLabelRequirement</c> as inputs.</summary>
public class TopologySelectorLabelRequirementArgs : ResourceArgs
{
    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("values", required: true)]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= [];
        set => _values = value;
    }

    /// <summary>Without values.</summary>
    public static new TopologySelectorLabelRequirementArgs Empty => new();
}
