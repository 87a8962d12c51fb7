using ManagedKube.Cli.Display.Text;
using Spectre.Console.Rendering;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>The tree of an operation that goes on, drawn anew whenever it is asked for.</summary>
internal sealed class ProgressView(ProgressState progress, Lock access, TimeProvider clock, bool isPreview) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        IEnumerable<Line> lines;
        lock (access)
            lines = ProgressLines.Tree(progress, clock.GetUtcNow(), isPreview);
        return ((IRenderable)new LineBlock(lines.Select(line => line.Crop(maxWidth)))).Render(options, maxWidth);
    }
}
