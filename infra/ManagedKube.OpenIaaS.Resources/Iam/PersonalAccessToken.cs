using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>
/// A personal access token of the user that the provider logs in as. Nothing of it can be changed: a change makes a new one before the old one is deleted. A warning is given from 30 days before it expires.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class PersonalAccessToken : CustomResource
{
    private const string TypeToken = "openiaas:iam:PersonalAccessToken";

    /// <summary>Name. A change makes another token.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>UUIDs of its roles, at least one. A change makes another token.</summary>
    [Output("roleIds")]
    public Output<ImmutableArray<string>> RoleIds { get; private set; } = null!;

    /// <summary>When it expires, RFC 3339 with time zone, for example 2027-01-31T00:00:00Z; within 12 months. A change makes another token.</summary>
    [Output("expirationDate")]
    public Output<string> ExpirationDate { get; private set; } = null!;

    /// <summary>UUID, which is the id of a login.</summary>
    [Output("clientId")]
    public Output<string> ClientId { get; private set; } = null!;

    /// <summary>Its secret. Missing after an import: it cannot be had again.</summary>
    [Output("secretId")]
    public Output<string?> SecretId { get; private set; } = null!;

    /// <summary>Creates a PersonalAccessToken.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public PersonalAccessToken(string name, PersonalAccessTokenArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new PersonalAccessTokenArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private PersonalAccessToken(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing PersonalAccessToken without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the token.</param>
    /// <param name="options">Resource options.</param>
    public static PersonalAccessToken Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
