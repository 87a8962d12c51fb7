using System.Collections.Immutable;

namespace ManagedKube.Cli.Display.Text;

/// <summary>One line of output, free of control characters.</summary>
/// <param name="Pieces">Its text.</param>
/// <param name="Hang">By how many columns its continuation is indented where it has to be wrapped.</param>
internal sealed record Line(ImmutableArray<Piece> Pieces, int Hang = 0)
{
    public static Line Empty { get; } = new([]);

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public static Line Of(params ReadOnlySpan<Piece> pieces) => new([.. pieces]);

    public Line Hanging(int columns) => this with { Hang = columns };

    public Line Indented(int columns) => new([new string(' ', columns), .. Pieces], Hang + columns);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
