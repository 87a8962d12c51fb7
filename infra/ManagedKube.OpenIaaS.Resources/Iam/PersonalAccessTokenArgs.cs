using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>What a PersonalAccessToken shall be.</summary>
public sealed class PersonalAccessTokenArgs : ResourceArgs
{
    /// <summary>Name. A change makes another token.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("roleIds", required: true)]
    private InputList<string>? _roleIds;

    /// <summary>UUIDs of its roles, at least one. A change makes another token.</summary>
    public InputList<string> RoleIds
    {
        get => _roleIds ??= new InputList<string>();
        set => _roleIds = value;
    }

    /// <summary>When it expires, RFC 3339 with time zone, for example 2027-01-31T00:00:00Z; within 12 months. A change makes another token.</summary>
    [Input("expirationDate", required: true)]
    public Input<string> ExpirationDate { get; set; } = null!;

    /// <summary>Arguments without values.</summary>
    public static new PersonalAccessTokenArgs Empty => new();
}
