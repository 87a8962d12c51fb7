namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>SelectableField</c> as outputs.</summary>
[OutputType]
public sealed class SelectableField
{
    public readonly string JsonPath;

    [OutputConstructor]
    private SelectableField(
        string jsonPath)
    {
        JsonPath = jsonPath;
    }
}
