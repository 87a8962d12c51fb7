namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LifecycleHandler</c> as inputs.</summary>
public class LifecycleHandlerArgs : ResourceArgs
{
    [Input("exec")]
    public Input<ExecActionArgs>? Exec { get; set; }

    [Input("httpGet")]
    public Input<HTTPGetActionArgs>? HttpGet { get; set; }

    [Input("sleep")]
    public Input<SleepActionArgs>? Sleep { get; set; }

    [Input("tcpSocket")]
    public Input<TCPSocketActionArgs>? TcpSocket { get; set; }

    /// <summary>Without values.</summary>
    public static new LifecycleHandlerArgs Empty => new();
}
