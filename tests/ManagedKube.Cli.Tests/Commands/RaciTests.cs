using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class RaciTests : IDisposable
{
    private readonly TestProject _project = new TestProject()
        .WithStack("ctodev", Customers.CoreDevTest)
        .WithStack("ctopr", Customers.FullProduction.With("offering: full", "offering: core").With("code: fulpr", "code: ctopr"))
        .WithStack("fulpr", Customers.FullProduction.With("code: fulpr", "code: fulpr\n    contract: {managedServices: true}"));

    [Fact]
    public async Task The_matrix_is_shown_area_by_area_with_what_the_environment_changes()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("raci", "ctodev"));

        Assert.StartsWith("ctodev  Managed Core Kubernetes, dev/test\n", _project.Output);
        Assert.Contains("\nCapacity and evolution\n", _project.Output);
        Assert.Matches(@"\n  CAP3 +RA +- +Carry out capacity changes \(changed: the provider's part is for production only\)\n", _project.Output);
        Assert.Matches(@"\n  MNT1 +C +RA +Update Kubernetes and OS\n", _project.Output);
        Assert.DoesNotContain("warning", _project.Output);
    }

    [Fact]
    public async Task A_contract_changes_rows_and_brings_its_notes()
    {
        await _project.RunAsync("raci", "fulpr");

        Assert.StartsWith("fulpr  Managed Kubernetes, production, managed services\n", _project.Output);
        Assert.Matches(@"\n  BKP4 +CI +RA +Run application backups \[N3\] \(changed: with a managed-services contract", _project.Output);
        Assert.Contains("\nN5  With a managed-services contract", _project.Output);
        Assert.DoesNotContain("\nN7", _project.Output);
    }

    [Fact]
    public async Task Core_in_production_is_warned_that_the_documentation_says_otherwise()
    {
        await _project.RunAsync("raci", "ctopr");

        Assert.Matches(@"\n  CAP1 +C +RA +Watch resource usage \[!\]\n", _project.Output);
        Assert.Contains("warning: The rows marked !", _project.Output);
    }

    [Fact]
    public async Task As_JSON_all_activities_are_there()
    {
        await _project.RunAsync("raci", "fulpr", "--json");

        var activities = _project.Json.GetProperty("activities").EnumerateArray().ToList();
        Assert.Equal(71, activities.Count);
        var crds = activities.Single(activity => activity.GetProperty("id").GetString() == "OPC1");
        Assert.Equal(("A", "RC"), (crds.GetProperty("client").GetString(), crds.GetProperty("provider").GetString()));
        Assert.Contains("managed-services", crds.GetProperty("changed").GetString());
    }

    [Fact]
    public async Task As_Markdown_it_is_a_page_to_hand_over()
    {
        await _project.RunAsync("raci", "fulpr", "--markdown");

        Assert.StartsWith("# Responsibilities: fulpr\n", _project.Output);
        Assert.Contains("\n## Security\n\n| | Activity | Client | Provider |\n|---|---|---|---|\n| SEC1 | ", _project.Output);
    }

    [Fact]
    public async Task Operations_tell_their_performer_what_is_had_only_by_asking_and_what_must_never_happen()
    {
        await _project.RunAsync("raci", "fulpr", "--operations");

        Assert.Matches(@"\nD5 +provider +on request +CAP3 +Grow Ceph\n     never: shrink, detach, swap or recreate a Ceph disk\n", _project.Output);
        Assert.Matches(@"\nD6 +provider +on request +CAP3 +", _project.Output);
    }

    [Fact]
    public async Task Operations_as_JSON()
    {
        await _project.RunAsync("raci", "ctopr", "--operations", "--json");

        var operations = _project.Json.GetProperty("operations").EnumerateArray().ToList();
        Assert.Equal(30, operations.Count);
        Assert.False(operations[16].GetProperty("onRequest").GetBoolean());
        Assert.Equal("client", operations[16].GetProperty("performer").GetString());
    }

    [Fact]
    public async Task Operations_as_Markdown()
    {
        await _project.RunAsync("raci", "ctopr", "--operations", "--markdown");

        Assert.Contains("| D9 | Apply a critical fix | provider | on request | MNT2 | Wait for the 30-day mark |", _project.Output);
    }

    [Fact]
    public async Task One_form_of_output_is_chosen()
    {
        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("raci", "ctopr", "--markdown", "--json"));

        Assert.Contains("--markdown and --json cannot go together", _project.Error);
    }

    public void Dispose() => _project.Dispose();
}
