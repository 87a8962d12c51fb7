using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.Tests.Operations;

public sealed class ListCompletionTests
{
    [Fact]
    public async Task What_a_list_lacks_and_exists_is_added_and_what_is_gone_is_not()
    {
        var complete = await ListCompletion.CompleteAsync(
            ["b"], ["a", "b", "gone"], entry => entry, id => Task.FromResult(id == "gone" ? null : id));

        Assert.Equal(["a", "b"], complete);
    }

    [Fact]
    public async Task Nothing_is_looked_up_for_a_list_that_has_all() => Assert.Equal(
        ["a"], await ListCompletion.CompleteAsync<string>(["a"], ["a", ""], entry => entry, _ => throw new InvalidOperationException("it is looked up")));
}
