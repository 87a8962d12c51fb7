namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceColumnDefinition</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceColumnDefinition
{
    public readonly string Description;
    public readonly string Format;
    public readonly string JsonPath;
    public readonly string Name;
    public readonly int Priority;
    public readonly string Type;

    [OutputConstructor]
    private CustomResourceColumnDefinition(
        string description,
        string format,
        string jsonPath,
        string name,
        int priority,
        string type)
    {
        Description = description;
        Format = format;
        JsonPath = jsonPath;
        Name = name;
        Priority = priority;
        Type = type;
    }
}
