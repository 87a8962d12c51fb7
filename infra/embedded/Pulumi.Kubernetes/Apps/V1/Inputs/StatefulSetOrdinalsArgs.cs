namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetOrdinals</c> as inputs.</summary>
public class StatefulSetOrdinalsArgs : ResourceArgs
{
    [Input("start")]
    public Input<int>? Start { get; set; }

    /// <summary>Without values.</summary>
    public static new StatefulSetOrdinalsArgs Empty => new();
}
