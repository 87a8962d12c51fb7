namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Taint</c> as outputs.</summary>
[OutputType]
public sealed class TaintPatch
{
    public readonly string Effect;
    public readonly string Key;
    public readonly string TimeAdded;
    public readonly string Value;

    [OutputConstructor]
    private TaintPatch(
        string effect,
        string key,
        string timeAdded,
        string value)
    {
        Effect = effect;
        Key = key;
        TimeAdded = timeAdded;
        Value = value;
    }
}
