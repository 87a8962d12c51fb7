using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>Who does what in a cluster, area by area.</summary>
internal static class ResponsibilityLines
{
    public static ImmutableArray<Line> Of(string stack, ClusterDefinition definition, IReadOnlyCollection<Responsibility> rows)
    {
        var table = LineTable.Of([LineTable.Headings("", "Client", "Provider", "Activity"), .. rows.Select(Row)]);
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Line.Of(new Piece(stack, Tone.Heading), $"  {ContractWords.Of(definition)}"));
        lines.Add(table[0]);
        foreach (var area in rows.Zip(table.Skip(1), (row, line) => (row, line)).GroupBy(pair => pair.row.Area))
        {
            lines.Add(Line.Of(new Piece(area.Key.Name, Tone.Heading)));
            lines.AddRange(area.Select(pair => pair.line));
        }
        lines.AddRange(Legend(rows));
        return lines.ToImmutable();
    }

    private static ImmutableArray<Piece> Row(Responsibility row) =>
    [
        $"  {row.Activity.Id}",
        Roles(row.Client, row.Reason),
        Roles(row.Provider, row.Reason),
        new Piece(ContractWords.About(row)),
    ];

    private static Piece Roles(RaciRoles roles, string? reason) => new(roles == RaciRoles.None ? "-" : roles.Text(), reason is null ? Tone.Plain : Tone.Update);

    private static IEnumerable<Line> Legend(IReadOnlyCollection<Responsibility> rows)
    {
        yield return Line.Empty;
        yield return Line.Of(new Piece("R does it, A answers for it, C is asked, I is told", Tone.Dim));
        foreach (var text in ContractWords.Summary(RaciMatrix.Product.Summary))
            yield return Line.Of(text).Hanging(2);
        foreach (var note in ContractWords.Notes(rows))
            yield return Line.Of($"{note.Id}  {note.Text}").Hanging(4);
        if (ContractWords.Dispute(rows.Any(row => row.IsDisputed)) is { } dispute)
            yield return Line.Of(new Piece("warning: ", Tone.Warning), dispute).Hanging(2);
    }
}
