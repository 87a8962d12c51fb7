namespace ManagedKube.Cli.Display;

/// <summary>Writes choices as people and JSON documents have them.</summary>
internal static class EnumWords
{
    /// <summary>The name, with a small letter at its beginning.</summary>
    public static string Word(this Enum choice)
    {
        var name = choice.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
