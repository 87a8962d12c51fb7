using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Engine.Providers.Random.Sources;
using ManagedKube.Engine.Providers.Random.Types;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Tests.Random;

public sealed class RandomTextTests
{
    public sealed record Rules(
        bool Lower,
        bool Upper,
        bool Numeric,
        bool Special,
        int MinLower,
        int MinUpper,
        int MinNumeric,
        int MinSpecial,
        int More,
        string Specials)
    {
        public int Length => MinLower + MinUpper + MinNumeric + MinSpecial + More;

        public PropertyMap Inputs => CharacterRules.Normalize(PropertyMap.Of(
            ("length", Length), ("lower", Lower), ("upper", Upper), ("numeric", Numeric), ("special", Special), ("overrideSpecial", Specials),
            ("minLower", MinLower), ("minUpper", MinUpper), ("minNumeric", MinNumeric), ("minSpecial", MinSpecial)));
    }

    public static class Arbitraries
    {
        public static Arbitrary<Rules> OfRules()
        {
            var flags = ArbMap.Default.GeneratorFor<bool>().ListOf(4);
            var numbers = Gen.Choose(0, 12).ListOf(5);
            var generator =
                from f in flags
                from n in numbers
                from specials in Gen.Elements("", "-", "_.", "äß€😀")
                where f.Any(flag => flag) && n.Sum() > 0
                select new Rules(f[0], f[1], f[2], f[3], n[0], n[1], n[2], n[3], n[4], specials);
            return generator.ToArbitrary();
        }
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 500)]
    public bool Length_minima_and_alphabet_are_held(Rules rules)
    {
        Assert.Empty(CharacterRules.Violations(rules.Inputs));

        var runes = RandomText.Compose(rules.Inputs, new CryptographicSource()).EnumerateRunes().Select(rune => rune.ToString()).ToList();

        var specials = rules.Specials.Length == 0 ? "!@#$%&*()-_=+[]{}<>:?" : rules.Specials;
        var lower = runes.Count(text => text is [>= 'a' and <= 'z']);
        var upper = runes.Count(text => text is [>= 'A' and <= 'Z']);
        var digits = runes.Count(text => text is [>= '0' and <= '9']);
        var special = runes.Count(text => specials.Contains(text, StringComparison.Ordinal));
        return runes.Count == rules.Length
            && lower + upper + digits + special == rules.Length
            && Held(lower, rules.MinLower, rules.Lower)
            && Held(upper, rules.MinUpper, rules.Upper)
            && Held(digits, rules.MinNumeric, rules.Numeric)
            && Held(special, rules.MinSpecial, rules.Special);
    }

    private static bool Held(int count, int minimum, bool allowed) => allowed ? count >= minimum : count == minimum;
}
