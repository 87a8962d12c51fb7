namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ScopedResourceSelectorRequirement</c> as inputs.</summary>
public class ScopedResourceSelectorRequirementArgs : ResourceArgs
{
    [Input("operator", required: true)]
    public Input<string> Operator { get; set; } = null!;

    [Input("scopeName", required: true)]
    public Input<string> ScopeName { get; set; } = null!;

    [Input("values")]
    private InputList<string>? _values;

    public InputList<string> Values
    {
        get => _values ??= [];
        set => _values = value;
    }

    /// <summary>Without values.</summary>
    public static new ScopedResourceSelectorRequirementArgs Empty => new();
}
