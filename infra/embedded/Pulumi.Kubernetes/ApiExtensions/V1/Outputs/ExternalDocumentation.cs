namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ExternalDocumentation</c> as outputs.</summary>
[OutputType]
public sealed class ExternalDocumentation
{
    public readonly string Description;
    public readonly string Url;

    [OutputConstructor]
    private ExternalDocumentation(
        string description,
        string url)
    {
        Description = description;
        Url = url;
    }
}
