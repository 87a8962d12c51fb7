using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which bucket role to find; may come from other resources.</summary>
public sealed class GetRoleInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the bucket role: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the bucket role: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
