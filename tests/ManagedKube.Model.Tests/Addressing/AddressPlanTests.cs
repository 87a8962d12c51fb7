using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Tests.Addressing;

public sealed class AddressPlanTests
{
    private static readonly AddressPlan DevTest = Plan(ClusterEnvironment.DevTest);
    private static readonly AddressPlan Production = Plan(ClusterEnvironment.Production);

    [Theory]
    [InlineData(1, "10.20.0.51")]
    [InlineData(3, "10.20.0.53")]
    [InlineData(100, "10.20.0.150")]
    [InlineData(101, "10.20.2.101")]
    [InlineData(250, "10.20.2.250")]
    public void A_worker_has_the_address_of_its_number(int number, string address) =>
        Assert.Equal(address, DevTest.Worker(number).ToString());

    [Fact]
    public void The_other_machines_lie_at_their_published_offsets()
    {
        Assert.Equal("10.20.0.1", Production.Gateway.ToString());
        Assert.Equal("10.20.0.10", Production.GitRunner.ToString());
        Assert.Equal("10.20.0.20", Production.Api.ToString());
        Assert.Equal("10.20.0.21", Production.ControlPlane(1).ToString());
        Assert.Equal("10.20.0.43", Production.StorageNode(3).ToString());
        Assert.Equal("10.20.1.1-10.20.1.127", Production.InternalPool.ToString());
        Assert.Equal("10.20.1.128-10.20.1.254", Production.ExternalPool.ToString());
        Assert.Equal("10.20.1.129", Production.IngressExternalSecured.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Production_has_no_address_beyond_worker_100(int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Production.Worker(number));

    [Fact]
    public void Every_address_is_used_once_and_lies_in_the_range()
    {
        foreach (var plan in new[] { DevTest, Production })
        {
            var used = plan.Uses.SelectMany(use => Enumerable.Range(0, use.Span.Count).Select(i => use.Span.First + (uint)i)).ToList();
            Assert.Equal(used.Count, used.Distinct().Count());
            Assert.All(used, address => Assert.True(plan.Range.Contains(address)));
            Assert.Equal(used.Order(), used);
        }
    }

    [Fact]
    public void Workers_lie_where_the_plan_says_workers_lie() =>
        Assert.All(Enumerable.Range(1, 250), number => Assert.Equal(AddressUseKind.Machine, DevTest.UseOf(DevTest.Worker(number))?.Kind));

    [Theory]
    [InlineData("10.20.0.0/23")]
    [InlineData("10.20.1.0/22")]
    [InlineData("100.64.0.0/22")]
    public void Only_a_canonical_private_22_can_be_planned(string range) =>
        Assert.False(AddressPlan.TryCreate(Ipv4Range.Parse(range), ClusterEnvironment.DevTest, out _));

    private static AddressPlan Plan(ClusterEnvironment environment) =>
        AddressPlan.TryCreate(Ipv4Range.Parse("10.20.0.0/22"), environment, out var plan) ? plan : throw new InvalidOperationException();
}
