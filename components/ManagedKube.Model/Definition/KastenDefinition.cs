namespace ManagedKube.Model.Definition;

/// <summary>Who answers for Kasten towards its maker.</summary>
public sealed record KastenDefinition
{
    /// <summary>The usual company.</summary>
    public const string UsualCompany = "Cloud Temple";

    /// <summary>The company that accepts the licence agreement.</summary>
    public string Company { get; init; } = UsualCompany;

    /// <summary>The e-mail address of who accepts it; null to leave that to the first person at Kasten's console.</summary>
    public string? Email { get; init; }
}
