namespace Pulumi.Kubernetes.Types.Outputs.Meta.V1;

/// <summary>The fields of Kubernetes' <c>ManagedFieldsEntry</c> as outputs.</summary>
[OutputType]
public sealed class ManagedFieldsEntryPatch
{
    public readonly string ApiVersion;
    public readonly string FieldsType;
    public readonly System.Text.Json.JsonElement FieldsV1;
    public readonly string Manager;
    public readonly string Operation;
    public readonly string Subresource;
    public readonly string Time;

    [OutputConstructor]
    private ManagedFieldsEntryPatch(
        string apiVersion,
        string fieldsType,
        System.Text.Json.JsonElement fieldsV1,
        string manager,
        string operation,
        string subresource,
        string time)
    {
        ApiVersion = apiVersion;
        FieldsType = fieldsType;
        FieldsV1 = fieldsV1;
        Manager = manager;
        Operation = operation;
        Subresource = subresource;
        Time = time;
    }
}
