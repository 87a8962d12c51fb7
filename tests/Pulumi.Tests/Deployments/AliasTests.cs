using Pulumi.Tests.Support;

namespace Pulumi.Tests.Deployments;

public sealed class AliasTests
{
    private static readonly Alias[] Aliases =
    [
        new() { Name = "old" },
        new() { Urn = "urn:pulumi:old::proj::test:index:Server::web" },
        new() { Type = "test:index:Machine", NoParent = true },
        new() { Stack = "old", Project = "before", ParentUrn = "urn:pulumi:dev::proj::t:i:P::p" },
    ];

    [Fact]
    public async Task Aliases_are_described_to_an_engine_that_understands_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("web", Register);

        Assert.Equal(
            new Pulumirpc.Alias[]
            {
                new() { Spec = new() { Name = "old" } },
                new() { Urn = "urn:pulumi:old::proj::test:index:Server::web" },
                new() { Spec = new() { Type = "test:index:Machine", NoParent = true } },
                new() { Spec = new() { Stack = "old", Project = "before", ParentUrn = "urn:pulumi:dev::proj::t:i:P::p" } },
            },
            request.Aliases);
        Assert.Empty(request.AliasURNs);
    }

    [Fact]
    public async Task Aliases_are_sent_as_urns_to_an_engine_that_does_not()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("aliasSpecs");
        var request = await engine.RunAndGetRequestAsync("web", Register);

        Assert.Empty(request.Aliases);
        Assert.Equal(
            [
                "urn:pulumi:dev::proj::test:index:Server::old",
                "urn:pulumi:old::proj::test:index:Server::web",
                "urn:pulumi:dev::proj::test:index:Machine::web",
                "urn:pulumi:dev::proj::t:i:P$test:index:Server::web",
            ],
            request.AliasURNs);
    }

    [Fact]
    public async Task A_child_of_a_renamed_parent_has_been_renamed_too()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("aliasSpecs");
        var request = await engine.RunAndGetRequestAsync("new-child", () => _ = new Group(
            "new",
            new() { Aliases = { new Alias { Name = "old" } } },
            parent => _ = new Server("new-child", new() { Image = "i" }, new() { Parent = parent })));

        Assert.Equal(["urn:pulumi:dev::proj::test:index:Group$test:index:Server::old-child"], request.AliasURNs);
    }

    [Fact]
    public async Task An_alias_that_contradicts_itself_fails_the_program()
    {
        await using var engine = await FakeEngine.StartAsync();
        var exitCode = await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }, new()
        {
            Aliases =
            {
                new Alias { Urn = "urn:pulumi:s::p::t::n", Name = "n" },
                new Alias { NoParent = true, ParentUrn = "urn:pulumi:s::p::t::n" },
            },
        }));

        Assert.Equal(32, exitCode);
        Assert.Contains(engine.Log.Errors, error => error.Contains("both Urn and Name", StringComparison.Ordinal));
    }

    private static void Register()
        => _ = new Server("web", new() { Image = "i" }, new() { Aliases = [.. Aliases.Select(alias => (Input<Alias>)alias)] });
}
