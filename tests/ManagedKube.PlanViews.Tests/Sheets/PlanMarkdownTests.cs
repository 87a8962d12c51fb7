using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Markdown;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.PlanViews.Tests.Sheets;

public sealed class PlanMarkdownTests
{
    public static TheoryData<string> Codes => Customers.Codes;

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_plan_of_every_customer_is_as_approved(string code) =>
        ApprovedFile.OfTests($"Approved/{code}.md").Verify(PlanMarkdown.Write(PlanSheet.Of(Customers.Plan(code))));

    [Fact]
    public void A_table_has_as_many_cells_in_every_row()
    {
        var rows = PlanMarkdown.Write(PlanSheet.Of(Plans.Of("exposed"))).Split('\n').ToList();

        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].StartsWith('|') && rows[i - 1].StartsWith('|'))
                Assert.Equal(Cells(rows[i - 1]), Cells(rows[i]));
        }

        static int Cells(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
    }

    [Fact]
    public void What_the_file_says_stays_text() =>
        Assert.Contains(@"\<the\>", PlanMarkdown.Write(PlanSheet.Of(Plans.Of("exposed"))), StringComparison.Ordinal);

    [Fact]
    public void What_is_worth_a_second_look_comes_first()
    {
        var definition = Customers.Read("fulpr");
        var unbalanced = ClusterPlanner.Plan(definition with { Workers = [definition.Workers[0] with { Count = 7 }] });

        Assert.Matches(@"\A# fulpr.*\n\n> cluster\.workers.*batches of three", PlanMarkdown.Write(PlanSheet.Of(unbalanced)));
    }
}
