namespace Pulumi.Kubernetes.Types.Inputs.Helm.V3;

/// <summary>The fields of Helm's <c>RepositoryOpts</c> as inputs.</summary>
public class RepositoryOptsArgs : ResourceArgs
{
    [Input("caFile")]
    public Input<string>? CaFile { get; set; }

    [Input("certFile")]
    public Input<string>? CertFile { get; set; }

    [Input("keyFile")]
    public Input<string>? KeyFile { get; set; }

    [Input("password")]
    private Input<string>? _password;

    public Input<string>? Password
    {
        get => _password;
        set => _password = SecretInputs.Of(value);
    }

    [Input("repo")]
    public Input<string>? Repo { get; set; }

    [Input("username")]
    public Input<string>? Username { get; set; }

    /// <summary>Without values.</summary>
    public static new RepositoryOptsArgs Empty => new();
}
