namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SleepAction</c> as inputs.</summary>
public class SleepActionArgs : ResourceArgs
{
    [Input("seconds", required: true)]
    public Input<int> Seconds { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new SleepActionArgs Empty => new();
}
