using System.Collections.Immutable;
using ManagedKube.Acceptance;
using ManagedKube.Acceptance.Reports;
using ManagedKube.Cli.Display.Text;

namespace ManagedKube.Cli.Display.Acceptance;

/// <summary>What a cluster was found to be, for people.</summary>
internal static class AcceptanceLines
{
    private const int Indent = 6;

    public static IEnumerable<Line> Of(AcceptanceReport report)
    {
        var rows = LineTable.Of([.. report.Results.Select(result => Row(result))]);
        foreach (var (line, result) in rows.Zip(report.Results))
        {
            yield return line;
            foreach (var problem in result.Problems)
                yield return Line.Of(new Piece(problem, Tone.Error)).Indented(Indent);
        }

        yield return Line.Empty;
        yield return Line.Of(AcceptanceWords.Summary(report));
    }

    private static ImmutableArray<Piece> Row(FactResult result) =>
        [new Piece(result.Fact.Id, Tone.Plain), new Piece(AcceptanceWords.Of(result.Outcome), ToneOf(result.Outcome)), new Piece(result.Fact.Statement, Tone.Plain)];

    private static Tone ToneOf(FactOutcome outcome) => outcome switch
    {
        FactOutcome.Holds => Tone.Create,
        FactOutcome.Fails => Tone.Error,
        _ => Tone.Dim,
    };
}
