using ManagedKube.Model.Tests.Validation.Fuzzing;
using ManagedKube.Model.Validation;

namespace ManagedKube.Model.Tests.Validation;

public sealed class CustomerTests
{
    public static TheoryData<string> Stacks => [.. Customers.Files.Keys];

    [Theory]
    [MemberData(nameof(Stacks))]
    public void A_shipped_customer_breaks_no_rule(string stack)
    {
        var definition = Customers.All.Single(member => member.Stack == stack).Definition;

        var findings = ClusterValidator.Validate(new RuleContext
        {
            Definition = definition,
            Stack = stack,
            Fleet = new Fleet(Customers.All),
            Today = new DateOnly(2026, 11, 26),
        });

        Assert.Empty(findings);
    }

    [Theory]
    [MemberData(nameof(Stacks))]
    public void A_customer_with_settings_of_every_section_breaks_no_rule(string stack)
    {
        var (definition, findings) = Customers.Read(RichDefinition.Of(Customers.Files[stack]));

        Assert.Empty(findings);
        Assert.Empty(ClusterValidator.Validate(definition!));
    }
}
