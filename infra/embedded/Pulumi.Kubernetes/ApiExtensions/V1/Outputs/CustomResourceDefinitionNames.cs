using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceDefinitionNames</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceDefinitionNames
{
    public readonly ImmutableArray<string> Categories;
    public readonly string Kind;
    public readonly string ListKind;
    public readonly string Plural;
    public readonly ImmutableArray<string> ShortNames;
    public readonly string Singular;

    [OutputConstructor]
    private CustomResourceDefinitionNames(
        ImmutableArray<string> categories,
        string kind,
        string listKind,
        string plural,
        ImmutableArray<string> shortNames,
        string singular)
    {
        Categories = categories;
        Kind = kind;
        ListKind = listKind;
        Plural = plural;
        ShortNames = shortNames;
        Singular = singular;
    }
}
