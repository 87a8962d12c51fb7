namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorLabelRequirement</c> as inputs, each of which may be left out.</summary>
public class TopologySelectorLabelRequirementPatchArgs : ResourceArgs
{
    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= [];
        set => _values = value;
    }

    /// <summary>Without values.</summary>
    public static new TopologySelectorLabelRequirementPatchArgs Empty => new();
}
