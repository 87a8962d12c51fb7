using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Tests.Support;

namespace ManagedKube.PlanViews.Tests.Sheets;

public sealed class PlanSheetTests
{
    [Fact]
    public void Many_workers_of_a_pool_are_one_row() => Assert.Equal(
        ["fuldev-gitrunner", "fuldev-cp-01", "fuldev-wrk-01", "fuldev-wrk-02", "fuldev-wrk-03", "fuldev-wrk-04 … 100 (97)", "fuldev-wrk-101 … 250 (150)"],
        Machines(Plans.Of("dev-250"), everyMachine: false));

    [Fact]
    public void A_pool_that_lies_in_two_blocks_of_addresses_tells_both() => Assert.Contains(
        "10.20.0.54 … 10.20.0.150, 10.20.2.101 … 10.20.2.250",
        PlanSheet.Of(Plans.Of("core-250-in-one-pool")).Sections.Single(section => section.Title == "Machines").Tables.Single().Rows.SelectMany(row => row));

    [Fact]
    public void Every_machine_is_a_row_where_that_is_asked_for() =>
        Assert.Equal(252, Machines(Plans.Of("dev-250"), everyMachine: true).Count());

    [Fact]
    public void Few_workers_are_rows_of_their_own() =>
        Assert.Equal(Customers.Plan("fulpr").Machines.Select(machine => machine.Name), Machines(Customers.Plan("fulpr"), everyMachine: false));

    [Theory]
    [InlineData("ctodev")]
    [InlineData("production-100")]
    public void Every_row_has_a_cell_for_every_column(string name) => Assert.All(
        PlanSheet.Of(Plans.Of(name)).Sections.SelectMany(section => section.Tables),
        table => Assert.All(table.Rows, row => Assert.Equal(table.Columns.Length, row.Length)));

    private static IEnumerable<string> Machines(ClusterPlan plan, bool everyMachine) =>
        PlanSheet.Of(plan, everyMachine).Sections.Single(section => section.Title == "Machines").Tables.Single().Rows.Select(row => row[0]);
}
