using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionSpec</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceDefinitionSpec
{
    public readonly CustomResourceConversion Conversion;
    public readonly string Group;
    public readonly CustomResourceDefinitionNames Names;
    public readonly bool PreserveUnknownFields;
    public readonly string Scope;
    public readonly ImmutableArray<CustomResourceDefinitionVersion> Versions;

    [OutputConstructor]
    private CustomResourceDefinitionSpec(
        CustomResourceConversion conversion,
        string group,
        CustomResourceDefinitionNames names,
        bool preserveUnknownFields,
        string scope,
        ImmutableArray<CustomResourceDefinitionVersion> versions)
    {
        Conversion = conversion;
        Group = group;
        Names = names;
        PreserveUnknownFields = preserveUnknownFields;
        Scope = scope;
        Versions = versions;
    }
}
