namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HTTPGetAction</c> as inputs.</summary>
public class HTTPGetActionArgs : ResourceArgs
{
    [Input("host")]
    public Input<string>? Host { get; set; }

    [Input("httpHeaders")]
    private InputList<HTTPHeaderArgs>? _httpHeaders;

    public InputList<HTTPHeaderArgs> HttpHeaders
    {
        get => _httpHeaders ??= [];
        set => _httpHeaders = value;
    }

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("port", required: true)]
    public InputUnion<int, string> Port { get; set; } = null!;

    [Input("scheme")]
    public Input<string>? Scheme { get; set; }

    /// <summary>Without values.</summary>
    public static new HTTPGetActionArgs Empty => new();
}
