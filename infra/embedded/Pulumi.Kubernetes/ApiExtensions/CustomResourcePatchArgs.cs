using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>Inputs of a <see cref="CustomResourcePatch"/>: to be derived from, with a property for each field beside the common ones.</summary>
public abstract class CustomResourcePatchArgs : ResourceArgs
{
    /// <summary>Inputs of a kind.</summary>
    /// <param name="apiVersion">Its group and version, such as <c>stable.example.com/v1</c>.</param>
    /// <param name="kind">Its name, such as <c>CronTab</c>.</param>
    protected CustomResourcePatchArgs(string apiVersion, string kind)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Type = $"kubernetes:{apiVersion}:{kind}Patch";
    }

    [Input("apiVersion")]
    public Input<string> ApiVersion { get; }

    [Input("kind")]
    public Input<string> Kind { get; }

    [Input("metadata")]
    public Input<ObjectMetaArgs>? Metadata { get; set; }

    /// <summary>The type token of the resource.</summary>
    internal string Type { get; }
}
