using System.Text.Json;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.Cli.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private readonly TestProject _project = new() { Checks = [new ClusterDefinitionCheck()] };

    [Fact]
    public async Task The_shipped_customers_have_no_finding()
    {
        foreach (var customer in ShippedCustomers.Names)
            Ship(customer.Data, customer.Data);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", "--all", "--at", "2026-11-26"));

        Assert.Equal("ctodev: valid\nctopr: valid\nfuldev: valid\nfulpr: valid\n", _project.Output);
        Assert.Empty(_project.Error);
    }

    [Fact]
    public async Task Two_customers_with_one_code_are_told_of_each_other()
    {
        Ship("ctodev", "ctodev");
        Ship("other", "ctodev");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "other"));

        Assert.Contains(
            "customers/Pulumi.other.yaml:7:5: cluster.code: The code \"ctodev\" is already the one of ctodev.",
            _project.Output,
            StringComparison.Ordinal);
        Assert.Contains("[V4]", _project.Output, StringComparison.Ordinal);
        Assert.Contains("[V39]", _project.Output, StringComparison.Ordinal);
        Assert.Contains("[V45]", _project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  managedkube:target: simulator\n")]
    [InlineData("  managedkube:cluster: [\n")]
    [InlineData("  managedkube:cluster: {code: ctodev, Code: ctodev}\n")]
    public async Task A_wrong_file_of_another_customer_is_only_left_out(string wrong)
    {
        Ship("ctodev", "ctodev");
        _project.WithStack("wrong", wrong);

        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", "ctodev"));

        Assert.Equal("ctodev: valid\n", _project.Output);
        Assert.Contains("leave out wrong", _project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_file_of_another_customer_stops_no_preview()
    {
        Ship("ctodev", "ctodev");
        _project.WithStack("wrong");

        Assert.Equal(ExitCode.Done, await _project.RunAsync("preview", "ctodev"));

        Assert.NotEmpty(_project.Engine.Calls);
    }

    [Fact]
    public async Task The_day_can_be_another_one()
    {
        Ship("ctodev", "ctodev");

        await _project.RunAsync("validate", "ctodev", "--at", "2027-07-01");

        Assert.Contains("Upstream makes no patches for Kubernetes 1.36 any more", _project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_each_finding_with_its_parts()
    {
        Ship("ctodev", "ctodev", "count: 3", "count: 2");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "ctodev", "--format", "json"));

        var finding = Assert.Single(_project.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("V13", "error", "customers/Pulumi.ctodev.yaml", "cluster.workers"),
            (Text(finding, "rule"), Text(finding, "severity"), Text(finding, "file"), Text(finding, "setting")));
        Assert.True(finding.GetProperty("line").GetInt32() > 1);
        Assert.EndsWith("this one has 2.", Text(finding, "message"), StringComparison.Ordinal);
        Assert.Equal("Raise the count of a pool.", Text(finding, "remedy"));
    }

    [Fact]
    public async Task A_code_scanner_gets_rules_and_results_in_its_own_form()
    {
        Ship("ctodev", "ctodev", "count: 3", "count: 2");
        _project.WithStack("broken", "  managedkube:cluster: [\n");

        Assert.Equal(ExitCode.WrongUsage, await _project.RunAsync("validate", "--all", "--format", "sarif"));

        Assert.Equal("2.1.0", Text(_project.Json, "version"));
        var run = Assert.Single(_project.Json.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Distinct(rules.Select(rule => Text(rule, "id")));
        Assert.All(rules, rule => Assert.NotEmpty(Text(rule.GetProperty("shortDescription"), "text")));
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(["stack-file", "V13"], results.Select(result => Text(result, "ruleId")));
        Assert.All(results, result => Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id")));
        var place = results[1].GetProperty("locations")[0];
        Assert.Equal("customers/Pulumi.ctodev.yaml", Text(place.GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
        Assert.True(place.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32() > 1);
        Assert.Equal("cluster.workers", Text(place.GetProperty("logicalLocations")[0], "fullyQualifiedName"));
    }

    [Fact]
    public async Task The_page_of_the_documentation_is_what_the_command_prints()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", "--rules"));

        new ApprovedFile("docs/rules.md").Verify(_project.Output);
    }

    [Fact]
    public async Task The_rules_can_be_had_for_programs()
    {
        Assert.Equal(ExitCode.Done, await _project.RunAsync("validate", "--rules", "--json"));

        var rule = _project.Json.GetProperty("rules")[0];
        Assert.Equal(("V1", "error", "definition"), (Text(rule, "rule"), Text(rule, "level"), Text(rule, "decidedFrom")));
    }

    private void Ship(string stack, string customer, string good = "", string bad = "")
    {
        var text = ShippedCustomers.Read(customer);
        File.WriteAllText(_project.StackFile(stack), good.Length == 0 ? text : text.Replace(good, bad, StringComparison.Ordinal));
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public void Dispose() => _project.Dispose();
}
