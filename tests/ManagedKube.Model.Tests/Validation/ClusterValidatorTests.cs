using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Validation;

public sealed class ClusterValidatorTests
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, RuleCases.All.Length)];

    public static IEnumerable<TheoryDataRow<string>> Rules =>
        RuleSet.Fundamental.Concat(RuleSet.All).Select(rule => new TheoryDataRow<string>(rule.GetType().Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_definition_that_breaks_one_rule_gives_exactly_that_finding(int index)
    {
        var expected = RuleCases.All[index];

        var finding = Assert.Single(ClusterValidator.Validate(expected.Context));

        Assert.Equal((expected.Rule, expected.Path, expected.Level), (finding.Rule ?? "", finding.Path, finding.Level));
        Assert.NotEmpty(finding.Message);
        Assert.NotEmpty(finding.Remedy);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_case_that_breaks_it(string ruleName)
    {
        var fundamental = RuleSet.Fundamental.Any(rule => rule.GetType().Name == ruleName);
        var rule = RuleSet.Fundamental.Concat(RuleSet.All).Single(rule => rule.GetType().Name == ruleName);

        var cases = RuleCases.All.Where(example => fundamental || Enum.IsDefined(example.Definition.Environment));

        Assert.Contains(cases, example => rule.Check(example.Context).Any());
    }

    [Fact]
    public void A_good_dev_test_definition_breaks_no_rule() => Assert.Empty(ClusterValidator.Validate(DevTest));

    [Fact]
    public void A_good_production_definition_breaks_no_rule() => Assert.Empty(ClusterValidator.Validate(Production));

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
