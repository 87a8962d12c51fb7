using System.Text;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>Composes texts of passwords and strings.</summary>
internal static class RandomText
{
    /// <summary>A text that keeps the rules.</summary>
    /// <param name="inputs">Normalized inputs that violate nothing.</param>
    /// <param name="source">Where random bytes come from.</param>
    public static string Compose(PropertyMap inputs, RandomSource source)
    {
        var characters = new List<Rune>();
        foreach (var kind in CharacterRules.Classes)
            Add(characters, kind.Characters(inputs), inputs.Integer(kind.Minimum) ?? 0, source);
        var all = string.Concat(CharacterRules.Classes.Where(kind => inputs.Flag(kind.Switch) == true).Select(kind => kind.Characters(inputs)));
        Add(characters, all, inputs.Integer("length")!.Value - characters.Count, source);

        var shuffled = characters.ToArray();
        source.Shuffle<Rune>(shuffled);
        return string.Concat(shuffled);
    }

    private static void Add(List<Rune> text, string alphabet, long count, RandomSource source)
    {
        Rune[] runes = [.. alphabet.EnumerateRunes()];
        for (var i = 0L; i < count; i++)
            text.Add(source.Pick(runes));
    }
}
