namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyOnExitCodesRequirement</c> as inputs.</summary>
public class PodFailurePolicyOnExitCodesRequirementArgs : ResourceArgs
{
    [Input("containerName")]
    public Input<string>? ContainerName { get; set; }

    [Input("operator", required: true)]
    public Input<string> Operator { get; set; } = null!;

    [Input("values", required: true)]
    private InputList<int>? _values;

    public InputList<int> Values
    {
        get => _values ??= [];
        set => _values = value;
    }

    /// <summary>Without values.</summary>
    public static new PodFailurePolicyOnExitCodesRequirementArgs Empty => new();
}
