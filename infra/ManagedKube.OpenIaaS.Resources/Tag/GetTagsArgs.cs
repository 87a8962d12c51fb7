using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Tag;

/// <summary>Whose tags to tell.</summary>
public sealed class GetTagsArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine.</summary>
    [Input("resourceId", required: true)]
    public string ResourceId { get; set; } = null!;
}
