using ManagedKube.Model.Definition;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Model.Tests.Responsibilities;

public sealed class ClusterResponsibilitiesTests
{
    private static readonly ContractDefinition Plain = new();
    private static readonly ContractDefinition ManagedServices = new() { ManagedServices = true };

    [Fact]
    public void The_matrix_has_71_activities_in_12_areas_whose_ids_and_notes_are_known()
    {
        var matrix = RaciMatrix.Product;
        var activities = matrix.Areas.SelectMany(area => area.Activities.Select(activity => (area, activity))).ToList();

        Assert.Equal(71, activities.Count);
        Assert.Equal(12, matrix.Areas.Length);
        Assert.Distinct(activities.Select(row => row.activity.Id));
        Assert.All(activities, row => Assert.StartsWith(row.area.Id, row.activity.Id));
        Assert.All(
            activities.SelectMany(row => row.activity.Notes.Concat(row.area.Notes)),
            note => Assert.Contains(note, matrix.Notes.Select(known => known.Id)));
    }

    [Fact]
    public void Somebody_is_responsible_and_accountable_for_every_activity_in_every_contract()
    {
        foreach (var offering in Enum.GetValues<Offering>())
        {
            foreach (var environment in Enum.GetValues<ClusterEnvironment>())
            {
                foreach (var contract in new[] { Plain, ManagedServices })
                    Assert.All(Of(offering, environment, contract), row => Assert.True(IsCovered(row), $"{row.Activity.Id} in {offering} {environment}"));
            }
        }
    }

    [Theory]
    [InlineData("ARC1", "C", "RA")]
    [InlineData("MON1", "I", "RA")]
    [InlineData("SEC1", "RA", "RA")]
    [InlineData("BKP5", "CI", "RA")]
    [InlineData("CAP2", "RA", "C")]
    [InlineData("OPC1", "I", "RA")]
    [InlineData("MON2", "RA", "")]
    public void Production_has_the_matrix_as_it_is(string id, string client, string provider) =>
        AssertRoles(client, provider, null, Row(id, Offering.Full, ClusterEnvironment.Production, Plain));

    [Theory]
    [InlineData("MON1")]
    [InlineData("MON3")]
    [InlineData("SEC1")]
    [InlineData("SEC3")]
    [InlineData("SEC5")]
    [InlineData("CAP1")]
    [InlineData("CAP3")]
    [InlineData("OPC1")]
    public void Outside_production_the_client_is_autonomous_where_the_scope_is_production(string id) =>
        AssertRoles("RA", "", "production only", Row(id, Offering.Full, ClusterEnvironment.DevTest, Plain));

    [Theory]
    [InlineData("APP1", "RA", "C")]
    [InlineData("BKP3", "CI", "RA")]
    [InlineData("BKP4", "CI", "RA")]
    [InlineData("BKP6", "CI", "RA")]
    [InlineData("OPC1", "A", "RC")]
    public void A_managed_services_contract_moves_the_rows_that_its_notes_name(string id, string client, string provider) =>
        AssertRoles(client, provider, "managed-services contract", Row(id, Offering.Full, ClusterEnvironment.Production, ManagedServices));

    [Fact]
    public void The_scope_goes_before_the_contract() =>
        AssertRoles("RA", "", "production only", Row("OPC1", Offering.Full, ClusterEnvironment.DevTest, ManagedServices));

    [Fact]
    public void A_note_that_needs_a_contract_shows_only_with_it()
    {
        Assert.DoesNotContain("N7", Notes("ASU1", Plain));
        Assert.Contains("N7", Notes("ASU1", new ContractDefinition { ApplicationSupport = true }));
        Assert.Contains("N4", Notes("OPI3", Plain));
        Assert.Equal(["N6"], Notes("OPC2", ManagedServices));
    }

    [Fact]
    public void In_a_production_Core_cluster_the_rows_that_the_documentation_leaves_to_the_client_are_disputed()
    {
        var disputed = Of(Offering.Core, ClusterEnvironment.Production, Plain).Where(row => row.IsDisputed).Select(row => row.Activity.Id).ToList();

        Assert.Equal(5 + 4 + 13, disputed.Count);
        Assert.Contains("MON1", disputed);
        Assert.DoesNotContain(Of(Offering.Core, ClusterEnvironment.DevTest, Plain), row => row.IsDisputed);
        Assert.DoesNotContain(Of(Offering.Full, ClusterEnvironment.Production, Plain), row => row.IsDisputed);
    }

    [Theory]
    [InlineData("RA", true)]
    [InlineData("", true)]
    [InlineData("RR", false)]
    [InlineData("X", false)]
    public void Roles_are_read_and_written_as_their_letters(string text, bool valid)
    {
        Assert.Equal(valid, RaciRolesText.TryParse(text, out var roles));
        if (valid)
            Assert.Equal(text, roles.Text());
    }

    private static bool IsCovered(Responsibility row) => (row.Client | row.Provider).HasFlag(RaciRoles.Responsible) && (row.Activity.Id == "SEC5" || (row.Client | row.Provider).HasFlag(RaciRoles.Accountable));

    private static void AssertRoles(string client, string provider, string? reason, Responsibility row)
    {
        Assert.Equal((client, provider), (row.Client.Text(), row.Provider.Text()));
        if (reason is null)
            Assert.Null(row.Reason);
        else
            Assert.Contains(reason, row.Reason);
    }

    private static IEnumerable<string> Notes(string id, ContractDefinition contract) =>
        Row(id, Offering.Full, ClusterEnvironment.Production, contract).Notes.Select(note => note.Id);

    private static Responsibility Row(string id, Offering offering, ClusterEnvironment environment, ContractDefinition contract) =>
        Of(offering, environment, contract).Single(row => row.Activity.Id == id);

    private static IEnumerable<Responsibility> Of(Offering offering, ClusterEnvironment environment, ContractDefinition contract) =>
        ClusterResponsibilities.Of(RaciMatrix.Product, offering, environment, contract);
}
