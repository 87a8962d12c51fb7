namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A personal access token that was just made. The secret is shown this once.</summary>
public sealed record PersonalAccessTokenSecret
{
    /// <summary>UUID; the client id of a login.</summary>
    public required string Id { get; init; }

    /// <summary>Its secret.</summary>
    public required string Secret { get; init; }

    /// <summary>The token without its secret.</summary>
    public override string ToString() => $"{nameof(PersonalAccessTokenSecret)} {{ {Id} }}";
}
