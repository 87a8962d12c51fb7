using ManagedKube.Engine.Providers.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>The inputs that passwords and strings have in common: which characters, how many, and how many of each kind at least.</summary>
internal static class CharacterRules
{
    private static readonly CharacterClass Lower = new("lower", "minLower", _ => "abcdefghijklmnopqrstuvwxyz");
    private static readonly CharacterClass Upper = new("upper", "minUpper", _ => "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    private static readonly CharacterClass Numeric = new("numeric", "minNumeric", _ => "0123456789");
    private static readonly CharacterClass Special = new("special", "minSpecial", SpecialCharacters);

    /// <summary>All kinds of characters.</summary>
    public static IReadOnlyList<CharacterClass> Classes { get; } = [Lower, Upper, Numeric, Special];

    /// <summary>Their inputs.</summary>
    public static InputSchema Schema(InputProperty keepers) => new(
        keepers,
        new("length", InputKind.Integer) { Required = true },
        Flag("lower"), Flag("upper"), Flag("special"),
        // Their default depends on each other.
        new("numeric", InputKind.Flag), new("number", InputKind.Flag),
        Minimum("minLower"), Minimum("minUpper"), Minimum("minNumeric"), Minimum("minSpecial"),
        new("overrideSpecial", InputKind.Text));

    /// <summary>Inputs with both names of the digits, and without an empty list of special characters.</summary>
    public static PropertyMap Normalize(PropertyMap inputs)
    {
        var digits = inputs.Get("numeric") ?? inputs.Get("number") ?? true;
        var both = inputs.Set("numeric", digits).Set("number", inputs.Get("number") ?? digits);
        return both.Text("overrideSpecial") is "" ? both.Remove("overrideSpecial") : both;
    }

    /// <summary>Everything that contradicts itself.</summary>
    public static IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        var full = Normalize(inputs);
        if (inputs.Flag("number") is { } number && inputs.Flag("numeric") is { } numeric && number != numeric)
            yield return new("number", "differs from 'numeric', of which it is the former name; leave it out");
        if (Classes.All(kind => full.Flag(kind.Switch) == false))
            yield return new("", "at least one of lower, upper, numeric and special must be true");
        foreach (var kind in Classes.Where(kind => full.Integer(kind.Minimum) < 0))
            yield return new(kind.Minimum, "must not be negative");
        if (full.Integer("length") is not { } length)
            yield break;
        if (length < 1)
            yield return new("length", "must be at least 1");
        var least = Classes.Sum(kind => Math.Max(0, full.Integer(kind.Minimum) ?? 0));
        if (least > length)
            yield return new("length", $"is {length}, but the minima ({string.Join(" + ", Classes.Select(kind => kind.Minimum))}) add up to {least}");
    }

    private static string SpecialCharacters(PropertyMap inputs) => inputs.Text("overrideSpecial") ?? "!@#$%&*()-_=+[]{}<>:?";

    private static InputProperty Flag(string name) => new(name, InputKind.Flag) { Default = true };

    private static InputProperty Minimum(string name) => new(name, InputKind.Integer) { Default = 0 };
}
