using System.Collections.Immutable;

namespace ManagedKube.Model.Responsibilities;

/// <summary>Writes roles as their letters: RA, CI, nothing.</summary>
public static class RaciRolesText
{
    private static readonly ImmutableArray<(char Letter, RaciRoles Role)> Letters =
        [('R', RaciRoles.Responsible), ('A', RaciRoles.Accountable), ('C', RaciRoles.Consulted), ('I', RaciRoles.Informed)];

    /// <summary>The letters, in the order R, A, C, I.</summary>
    public static string Text(this RaciRoles roles) => string.Concat(Letters.Where(letter => roles.HasFlag(letter.Role)).Select(letter => letter.Letter));

    /// <summary>Reads letters.</summary>
    /// <returns>False when one of them is no role, or is there twice.</returns>
    public static bool TryParse(string text, out RaciRoles roles)
    {
        roles = RaciRoles.None;
        foreach (var letter in text)
        {
            var role = Letters.FirstOrDefault(known => known.Letter == letter).Role;
            if (role == RaciRoles.None || roles.HasFlag(role))
                return false;
            roles |= role;
        }
        return true;
    }
}
