using Spectre.Console;

namespace ManagedKube.Cli.Display.Text;

/// <summary>How each tone looks; the colours of operations are Pulumi's.</summary>
internal static class Tones
{
    public static Style Style(this Tone tone) => tone switch
    {
        Tone.Dim => new Style(decoration: Decoration.Dim),
        Tone.Heading => new Style(decoration: Decoration.Bold),
        Tone.Create => new Style(Color.Green),
        Tone.Update => new Style(Color.Yellow),
        Tone.Delete or Tone.Error => new Style(Color.Red),
        Tone.Replace => new Style(Color.Fuchsia),
        Tone.Read => new Style(Color.Aqua),
        Tone.Warning => new Style(Color.Olive),
        _ => Spectre.Console.Style.Plain,
    };
}
