namespace Pulumi.Kubernetes.Types.Inputs.Yaml.V2;

/// <summary>Inputs of a <see cref="Kubernetes.Yaml.V2.ConfigFile"/>.</summary>
public class ConfigFileArgs : ResourceArgs
{
    /// <summary>The path of the file, or its address.</summary>
    [Input("file", required: true)]
    public Input<string> File { get; set; } = null!;

    [Input("resourcePrefix")]
    public Input<string>? ResourcePrefix { get; set; }

    [Input("skipAwait")]
    public Input<bool>? SkipAwait { get; set; }

    /// <summary>Without values.</summary>
    public static new ConfigFileArgs Empty => new();
}
