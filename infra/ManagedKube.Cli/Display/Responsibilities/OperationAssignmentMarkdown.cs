using System.Text;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>Who performs which operation on a cluster, as a page to hand over.</summary>
internal static class OperationAssignmentMarkdown
{
    public static string Of(string stack, ClusterDefinition definition, IReadOnlyCollection<OperationAssignment> assignments)
    {
        var page = new StringBuilder();
        page.Append($"# Operations: {stack}\n\n{ContractWords.Of(definition)}.\n\n");
        page.Append("| | Operation | Performer | Client | Activity | Never |\n|---|---|---|---|---|---|\n");
        foreach (var assignment in assignments)
        {
            var operation = assignment.Operation;
            page.Append($"| {operation.Id} | {ContractWords.About(assignment)} | {assignment.Performer.Word()} | {ContractWords.Access(assignment)} "
                + $"| {string.Join(", ", operation.Activities)} | {string.Join("; ", operation.Never)} |\n");
        }
        if (ContractWords.Dispute(assignments.Any(assignment => assignment.IsDisputed)) is { } dispute)
            page.Append($"\n> {dispute}\n");
        return page.ToString();
    }
}
