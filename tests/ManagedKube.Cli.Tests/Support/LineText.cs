using ManagedKube.Cli.Display.Text;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>Lines as one text, to compare with.</summary>
internal static class LineText
{
    public static string Of(IEnumerable<Line> lines) => string.Join('\n', lines.Select(line => line.Text.TrimEnd()));
}
