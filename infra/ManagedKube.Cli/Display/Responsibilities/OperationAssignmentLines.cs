using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>Who performs which operation on a cluster, and what must never happen in it.</summary>
internal static class OperationAssignmentLines
{
    private const int Indent = 5;

    public static ImmutableArray<Line> Of(string stack, ClusterDefinition definition, IReadOnlyCollection<OperationAssignment> assignments)
    {
        var table = LineTable.Of([LineTable.Headings("", "Performer", "Client", "Activity", "Operation"), .. assignments.Select(Row)]);
        return
        [
            Line.Of(new Piece(stack, Tone.Heading), $"  {ContractWords.Of(definition)}"),
            table[0],
            .. assignments.Zip(table.Skip(1), (assignment, line) => (assignment, line)).SelectMany(pair => Never(pair.assignment).Prepend(pair.line)),
            .. Dispute(assignments.Any(assignment => assignment.IsDisputed)),
        ];
    }

    private static ImmutableArray<Piece> Row(OperationAssignment assignment) =>
    [
        assignment.Operation.Id,
        assignment.Performer.Word(),
        new Piece(ContractWords.Access(assignment), assignment.IsOnRequest ? Tone.Update : Tone.Plain),
        string.Join(", ", assignment.Operation.Activities),
        ContractWords.About(assignment),
    ];

    private static IEnumerable<Line> Dispute(bool isDisputed) =>
        ContractWords.Dispute(isDisputed) is { } dispute ? [Line.Empty, Line.Of(new Piece("warning: ", Tone.Warning), dispute).Hanging(2)] : [];

    private static IEnumerable<Line> Never(OperationAssignment assignment) =>
        assignment.Operation.Never.Select(text => Line.Of(new Piece($"never: {char.ToLowerInvariant(text[0])}{text[1..]}", Tone.Dim)).Indented(Indent).Hanging(Indent + 7));
}
