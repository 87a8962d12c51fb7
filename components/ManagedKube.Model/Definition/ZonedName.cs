namespace ManagedKube.Model.Definition;

/// <summary>
/// The name of something that exists once per zone: a network, a storage repository, a template, a backup policy.
/// <c>{zone}</c> in it stands for the zone's code in lower case, so that one name serves every zone.
/// </summary>
/// <param name="Pattern">The name, with or without <c>{zone}</c>.</param>
public readonly record struct ZonedName(string Pattern)
{
    private const string Placeholder = "{zone}";

    /// <summary>Whether every brace belongs to a <c>{zone}</c>.</summary>
    public bool IsWellFormed => Pattern.Replace(Placeholder, "", StringComparison.Ordinal).AsSpan().IndexOfAny('{', '}') < 0;

    /// <summary>The name in <paramref name="zone"/>.</summary>
    public string For(Zone zone) => Pattern.Replace(Placeholder, zone.Code.ToLowerInvariant(), StringComparison.Ordinal);

    /// <summary>The pattern.</summary>
    public override string ToString() => Pattern;
}
