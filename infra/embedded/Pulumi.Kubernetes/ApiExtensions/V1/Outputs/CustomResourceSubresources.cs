namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceSubresources</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceSubresources
{
    public readonly CustomResourceSubresourceScale Scale;
    public readonly System.Text.Json.JsonElement Status;

    [OutputConstructor]
    private CustomResourceSubresources(
        CustomResourceSubresourceScale scale,
        System.Text.Json.JsonElement status)
    {
        Scale = scale;
        Status = status;
    }
}
