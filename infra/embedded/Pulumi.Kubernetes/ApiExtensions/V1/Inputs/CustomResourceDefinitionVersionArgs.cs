namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionVersion</c> as inputs.</summary>
public class CustomResourceDefinitionVersionArgs : ResourceArgs
{
    [Input("additionalPrinterColumns")]
    private InputList<CustomResourceColumnDefinitionArgs>? _additionalPrinterColumns;

    public InputList<CustomResourceColumnDefinitionArgs> AdditionalPrinterColumns
    {
        get => _additionalPrinterColumns ??= [];
        set => _additionalPrinterColumns = value;
    }

    [Input("deprecated")]
    public Input<bool>? Deprecated { get; set; }

    [Input("deprecationWarning")]
    public Input<string>? DeprecationWarning { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("schema")]
    public Input<CustomResourceValidationArgs>? Schema { get; set; }

    [Input("selectableFields")]
    private InputList<SelectableFieldArgs>? _selectableFields;

    public InputList<SelectableFieldArgs> SelectableFields
    {
        get => _selectableFields ??= [];
        set => _selectableFields = value;
    }

    [Input("served", required: true)]
    public Input<bool> Served { get; set; } = null!;

    [Input("storage", required: true)]
    public Input<bool> Storage { get; set; } = null!;

    [Input("subresources")]
    public Input<CustomResourceSubresourcesArgs>? Subresources { get; set; }

    /// <summary>Without values.</summary>
    public static new CustomResourceDefinitionVersionArgs Empty => new();
}
