using Spectre.Console.Rendering;

namespace ManagedKube.Cli.Display.Text;

/// <summary>Lines as Spectre.Console draws them, each on its own row.</summary>
internal sealed class LineBlock(IEnumerable<Line> lines) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var line in lines)
        {
            foreach (var piece in line.Pieces)
                yield return new Segment(piece.Text, piece.Tone.Style());
            yield return Segment.LineBreak;
        }
    }
}
