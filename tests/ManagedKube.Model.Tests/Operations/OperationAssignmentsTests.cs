using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;
using ManagedKube.Model.Responsibilities;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Operations;

public sealed class OperationAssignmentsTests
{
    [Fact]
    public void There_are_30_operations_each_with_an_activity_of_the_matrix()
    {
        var activities = RaciMatrix.Product.Areas.SelectMany(area => area.Activities).Select(activity => activity.Id).ToList();

        Assert.Equal(Enumerable.Range(1, 30).Select(number => $"D{number}"), OperationCatalog.All.Select(operation => operation.Id));
        Assert.All(OperationCatalog.All, operation => Assert.NotEmpty(operation.Activities));
        Assert.All(OperationCatalog.All.SelectMany(operation => operation.Activities), activity => Assert.Contains(activity, activities));
    }

    [Theory]
    [InlineData("D1", Party.Provider, true)]
    [InlineData("D8", Party.Provider, true)]
    [InlineData("D15", Party.Provider, true)]
    [InlineData("D17", Party.Client, false)]
    [InlineData("D21", Party.Client, false)]
    public void In_Full_production_what_the_provider_performs_is_had_by_asking(string id, Party performer, bool onRequest) =>
        AssertAssigned(Production with { Offering = Offering.Full }, id, performer, onRequest);

    [Theory]
    [InlineData("D1", Party.Client, false)]
    [InlineData("D8", Party.Provider, true)]
    [InlineData("D15", Party.Client, false)]
    [InlineData("D17", Party.Client, false)]
    public void In_dev_test_the_client_manages_capacity_and_CRDs_by_itself(string id, Party performer, bool onRequest) =>
        AssertAssigned(DevTest, id, performer, onRequest);

    [Fact]
    public void A_managed_services_contract_gives_application_backups_to_the_provider() =>
        AssertAssigned(Production with { Offering = Offering.Full, Contract = new() { ManagedServices = true } }, "D17", Party.Provider, true);

    [Fact]
    public void In_a_production_Core_cluster_operations_of_disputed_rows_are_disputed_too()
    {
        var assignments = OperationAssignments.Of(Production).ToDictionary(assigned => assigned.Operation.Id);

        Assert.True(assignments["D15"].IsDisputed);
        Assert.False(assignments["D8"].IsDisputed);
    }

    private static void AssertAssigned(ClusterDefinition definition, string id, Party performer, bool onRequest)
    {
        var assignment = OperationAssignments.Of(definition).Single(assigned => assigned.Operation.Id == id);

        Assert.Equal((performer, onRequest), (assignment.Performer, assignment.IsOnRequest));
    }
}
