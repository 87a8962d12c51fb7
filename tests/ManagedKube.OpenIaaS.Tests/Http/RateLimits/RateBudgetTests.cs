using System.Diagnostics;
using ManagedKube.OpenIaaS.Http.RateLimits;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.OpenIaaS.Tests.Http.RateLimits;

public sealed class RateBudgetTests
{
    private static readonly Uri Compute = new("http://a/api/compute/v1/open_iaas");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://a/api/compute/v1/open_iaas/virtual_machines/1", "compute")]
    [InlineData("http://a/api/backup/v1/open_iaas/policies", "backup")]
    [InlineData("http://a/api/storage/object/v1/buckets", "storage/object")]
    [InlineData("http://a/prefix/api/activity/v1/activities/1", "activity")]
    [InlineData("http://a/api/iam/v2/tenants", "iam")]
    [InlineData("http://a/api/iam/v2/auth/personal_access_token", "auth")]
    public void A_budget_belongs_to_a_module(string uri, string module) => Assert.Equal(module, RateBudget.ModuleOf(new Uri(uri)));

    [Fact]
    public async Task No_second_sees_more_requests_than_allowed()
    {
        using var budget = Budget(50, new LocalRateLedger(), TimeProvider.System);

        var times = await SendAsync(budget, 80);

        Assert.DoesNotContain(times.Zip(times.Skip(50)), window => Stopwatch.GetElapsedTime(window.First, window.Second) < TimeSpan.FromSeconds(0.99));
    }

    [Fact]
    public async Task One_module_does_not_use_up_the_budget_of_another()
    {
        var time = new FakeTimeProvider();
        using var budget = Budget(1, new LocalRateLedger(), time);
        await budget.WaitAsync(Compute, Cancel);
        var queued = budget.WaitAsync(Compute, Cancel);

        await budget.WaitAsync(new Uri("http://a/api/tag/v1/tags"), Cancel);
        Assert.False(queued.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));
        await queued;
    }

    [Fact]
    public async Task A_client_with_few_requests_does_not_wait_for_all_those_of_another_one()
    {
        var time = new FakeTimeProvider();
        var ledger = new LocalRateLedger();
        using var busy = Budget(25, ledger, time);
        using var other = Budget(25, ledger, time);
        var many = Enumerable.Range(0, 500).Select(_ => busy.WaitAsync(Compute, Cancel)).ToList();

        var few = other.WaitAsync(Compute, Cancel);
        Assert.False(few.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.15));

        await few;
        Assert.Contains(many, request => !request.IsCompleted);
    }

    [Fact]
    public async Task A_pause_holds_for_all_who_share_the_budget()
    {
        var time = new FakeTimeProvider();
        var ledger = new LocalRateLedger();
        using var refused = Budget(1000, ledger, time);
        using var other = Budget(1000, ledger, time);
        await refused.PauseAsync(Compute, TimeSpan.FromSeconds(3), Cancel);

        var waiting = other.WaitAsync(Compute, Cancel);
        time.Advance(TimeSpan.FromSeconds(2.9));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.2));

        await waiting;
    }

    [Fact]
    public async Task An_entry_from_a_clock_that_was_set_back_is_not_waited_for()
    {
        var time = new FakeTimeProvider();
        var ledger = new LocalRateLedger();
        await ledger.UpdateAsync("compute", _ => time.GetUtcNow() + TimeSpan.FromHours(1), Cancel);
        using var budget = Budget(25, ledger, time);

        await budget.WaitAsync(Compute, Cancel);
    }

    [Fact]
    public async Task A_turn_that_is_given_up_does_not_block_the_others()
    {
        var time = new FakeTimeProvider();
        using var budget = Budget(1, new LocalRateLedger(), time);
        using var givesUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        await budget.WaitAsync(Compute, Cancel);
        var waiting = budget.WaitAsync(Compute, givesUp.Token);

        await givesUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        var next = budget.WaitAsync(Compute, Cancel);
        time.Advance(TimeSpan.FromSeconds(2));
        await next;
    }

    private static RateBudget Budget(int limit, IRateLedger ledger, TimeProvider time) => new(limit, loginsPerSecond: 5, ledger, time);

    private static async Task<List<long>> SendAsync(RateBudget budget, int count)
    {
        var times = new List<long>();
        for (var i = 0; i < count; i++)
        {
            await budget.WaitAsync(Compute, Cancel);
            times.Add(Stopwatch.GetTimestamp());
        }

        return times;
    }
}
