namespace ManagedKube.Cli.Display.Text;

/// <summary>A run of characters with one meaning.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
