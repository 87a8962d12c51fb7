namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>AppArmorProfile</c> as inputs.</summary>
public class AppArmorProfileArgs : ResourceArgs
{
    [Input("localhostProfile")]
    public Input<string>? LocalhostProfile { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new AppArmorProfileArgs Empty => new();
}
