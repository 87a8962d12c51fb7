using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which bucket role to find.</summary>
public sealed class GetRoleArgs : InvokeArgs
{
    /// <summary>UUID of the bucket role: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the bucket role: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
