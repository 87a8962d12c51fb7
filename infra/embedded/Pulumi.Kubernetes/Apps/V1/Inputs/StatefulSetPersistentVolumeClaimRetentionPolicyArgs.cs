namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetPersistentVolumeClaimRetentionPolicy</c> as inputs.</summary>
public class StatefulSetPersistentVolumeClaimRetentionPolicyArgs : ResourceArgs
{
    [Input("whenDeleted")]
    public Input<string>? WhenDeleted { get; set; }

    [Input("whenScaled")]
    public Input<string>? WhenScaled { get; set; }

    /// <summary>Without values.</summary>
    public static new StatefulSetPersistentVolumeClaimRetentionPolicyArgs Empty => new();
}
