using Pulumi.Utilities;

namespace Pulumi.Tests.Outputs;

public sealed class UrnTests
{
    [Fact]
    public async Task A_child_has_its_parents_qualified_type_before_its_own()
        => Assert.Equal(
            "urn:pulumi:s::p::a:b:Parent$c:d:Child::child",
            await OutputUtilities.GetValueAsync(Urn.Create(
                "child", "c:d:Child", parentUrn: "urn:pulumi:s::p::a:b:Parent::name::with::colons")));

    [Fact]
    public async Task Without_a_parent_project_and_stack_come_first()
        => Assert.Equal(
            "urn:pulumi:s::p::c:d:Child::child",
            await OutputUtilities.GetValueAsync(Urn.Create("child", "c:d:Child", project: "p", stack: "s")));

    [Fact]
    public void Only_one_kind_of_parent_may_be_given()
        => Assert.Throws<ArgumentException>(() => Urn.Create(
            "n", "t", new DependencyResource("urn:pulumi:s::p::t::n"), "urn:pulumi:s::p::t::n"));

    [Fact]
    public void A_urn_is_not_empty() => Assert.Throws<ArgumentException>(() => new Urn(""));

    [Fact]
    public void Urns_are_equal_if_their_texts_are()
    {
        Assert.True(new Urn("urn:pulumi:s::p::t::n") == new Urn("urn:pulumi:s::p::t::n"));
        Assert.True(new Urn("urn:pulumi:s::p::t::n") != new Urn("urn:pulumi:s::p::t::m"));
        Assert.Equal("urn:pulumi:s::p::t::n", new Urn("urn:pulumi:s::p::t::n"));
    }
}
