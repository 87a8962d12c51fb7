using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionVersion</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceDefinitionVersion
{
    public readonly ImmutableArray<CustomResourceColumnDefinition> AdditionalPrinterColumns;
    public readonly bool Deprecated;
    public readonly string DeprecationWarning;
    public readonly string Name;
    public readonly CustomResourceValidation Schema;
    public readonly ImmutableArray<SelectableField> SelectableFields;
    public readonly bool Served;
    public readonly bool Storage;
    public readonly CustomResourceSubresources Subresources;

    [OutputConstructor]
    private CustomResourceDefinitionVersion(
        ImmutableArray<CustomResourceColumnDefinition> additionalPrinterColumns,
        bool deprecated,
        string deprecationWarning,
        string name,
        CustomResourceValidation schema,
        ImmutableArray<SelectableField> selectableFields,
        bool served,
        bool storage,
        CustomResourceSubresources subresources)
    {
        AdditionalPrinterColumns = additionalPrinterColumns;
        Deprecated = deprecated;
        DeprecationWarning = deprecationWarning;
        Name = name;
        Schema = schema;
        SelectableFields = selectableFields;
        Served = served;
        Storage = storage;
        Subresources = subresources;
    }
}
