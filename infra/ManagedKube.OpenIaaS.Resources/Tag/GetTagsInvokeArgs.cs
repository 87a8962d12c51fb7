using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Tag;

/// <summary>Whose tags to tell; may come from other resources.</summary>
public sealed class GetTagsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the virtual machine.</summary>
    [Input("resourceId", required: true)]
    public Input<string> ResourceId { get; set; } = null!;
}
