using Pulumi;
using Pulumi.Kubernetes.ApiExtensions;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>An object of a kind that a chart has brought.</summary>
internal sealed class ObjectArgs(string apiVersion, string kind) : CustomResourceArgs(apiVersion, kind)
{
    /// <summary>What it should be.</summary>
    [Input("spec")]
    public InputMap<object>? Spec { get; set; }
}
