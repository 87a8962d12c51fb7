using System.Text;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>Who does what in a cluster, as a page to hand over.</summary>
internal static class ResponsibilityMarkdown
{
    public static string Of(string stack, ClusterDefinition definition, IReadOnlyCollection<Responsibility> rows)
    {
        var page = new StringBuilder();
        page.Append($"# Responsibilities: {stack}\n\n{ContractWords.Of(definition)}. R does it, A answers for it, C is asked, I is told.\n\n");
        page.AppendJoin('\n', ContractWords.Summary(RaciMatrix.Product.Summary).Select(text => $"- {text}")).Append('\n');
        foreach (var area in rows.GroupBy(row => row.Area))
        {
            page.Append($"\n## {area.Key.Name}\n\n| | Activity | Client | Provider |\n|---|---|---|---|\n");
            foreach (var row in area)
                page.Append($"| {row.Activity.Id} | {ContractWords.About(row)} | {row.Client.Text()} | {row.Provider.Text()} |\n");
        }
        var notes = ContractWords.Notes(rows);
        if (!notes.IsEmpty)
            page.Append("\n## Notes\n\n").AppendJoin('\n', notes.Select(note => $"- {note.Id}: {note.Text}")).Append('\n');
        if (ContractWords.Dispute(rows.Any(row => row.IsDisputed)) is { } dispute)
            page.Append($"\n> {dispute}\n");
        return page.ToString();
    }
}
