using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Validation;

public sealed class ClusterValidatorTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Length)];

    public static IEnumerable<TheoryDataRow<string, RuleBasis>> Rules => RuleCatalogue.All
        .Where(rule => rule.Id != Finding.FormRule && rule.Basis is not (RuleBasis.Machines or RuleBasis.Inventory or RuleBasis.Plan or RuleBasis.Construction))
        .Select(rule => new TheoryDataRow<string, RuleBasis>(rule.Id, rule.Basis));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_definition_that_breaks_one_rule_gives_exactly_that_finding(int index)
    {
        var expected = RuleCases.All[index];

        var findings = ClusterValidator.Validate(expected.Context);

        var finding = Assert.Single(findings);
        Assert.Equal((expected.Rule, expected.Path, expected.Level), (finding.RuleId, finding.Path, finding.Level));
        Assert.NotEmpty(finding.Message);
        Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Remedy);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_case_that_breaks_it(string rule, RuleBasis basis) =>
        Assert.Contains(RuleCases.All, example => example.Rule == rule && example.Basis == basis);

    [Fact]
    public void A_good_dev_test_definition_breaks_no_rule() => Assert.Empty(ClusterValidator.Validate(DevTest));

    [Fact]
    public void A_good_production_definition_breaks_no_rule() => Assert.Empty(ClusterValidator.Validate(Production));

    [Fact]
    public void Good_full_definitions_break_no_rule() => Assert.Empty(new[] { FullDevTest, FullProduction }.SelectMany(definition => ClusterValidator.Validate(definition)));

    [Fact]
    public void Stated_values_that_repeat_what_is_derived_are_accepted()
    {
        var stated = Production with
        {
            ClusterName = "ctopr",
            InternalDomain = "ctopr-cluster.local",
            ControlPlane = new() { Count = 3 },
            StorageNodes = new() { Count = 3 },
            Network = Production.Network with
            {
                Gateway = Address("10.20.0.5"),
                LoadBalancerPools = new() { Internal = Span("10.20.1.1-10.20.1.127"), External = Span("10.20.1.128-10.20.1.254"), Extra = [Span("10.20.3.1-10.20.3.254")] },
            },
            GitRunner = Production.GitRunner with { Zone = new Zone("AZ05") },
            Hosts = new() { Class = "STANDARD" },
        };

        Assert.Empty(ClusterValidator.Validate(stated));
    }

    [Fact]
    public void All_findings_come_at_once_with_errors_first()
    {
        var broken = Production.WithWorkers(4) with { Code = "x", Region = "FR9" };

        var findings = ClusterValidator.Validate(broken);

        Assert.Equal(["V3", "V6", "V17"], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void The_published_service_range_is_refused_with_its_three_meanings()
    {
        var finding = Assert.Single(ClusterValidator.Validate(DevTest.WithNetwork(network => network with { ServiceRange = new(Address("10.95.0.0"), 12) })));

        Assert.All(["10.95.0.0/16", "10.80.0.0/12", "10.96.0.0/12"], meaning => Assert.Contains(meaning, finding.Remedy, StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_definition_cannot_be_planned_and_the_refusal_lists_everything()
    {
        var broken = DevTest.WithWorkers(2) with { Code = "x" };

        var refusal = Assert.Throws<InvalidClusterDefinitionException>(() => ClusterPlanner.Plan(broken));

        Assert.Equal(2, refusal.Findings.Length);
        Assert.Contains("cluster.code", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("cluster.workers", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_goes_with_the_plan_and_does_not_stop_it()
    {
        var plan = ClusterPlanner.Plan(Production.WithWorkers(4));

        Assert.Equal(11, plan.Machines.Length);
        Assert.Equal("V17", Assert.Single(plan.Warnings).Rule);
    }
}
