using System.Diagnostics;
using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Tests.Http;

public sealed class RateBudgetTests
{
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
        using var budget = new RateBudget(requestsPerSecond: 50, loginsPerSecond: 5);
        var uri = new Uri("http://a/api/compute/v1/open_iaas");
        var times = new List<long>();
        for (var i = 0; i < 80; i++)
        {
            (await budget.AcquireAsync(uri, TestContext.Current.CancellationToken)).Dispose();
            times.Add(Stopwatch.GetTimestamp());
        }

        Assert.DoesNotContain(
            times.Zip(times.Skip(50)), window => Stopwatch.GetElapsedTime(window.First, window.Second) < TimeSpan.FromSeconds(0.99));
    }

    [Fact]
    public async Task One_module_does_not_use_up_the_budget_of_another()
    {
        using var budget = new RateBudget(requestsPerSecond: 5, loginsPerSecond: 5);
        var compute = new Uri("http://a/api/compute/v1/open_iaas");
        _ = budget.AcquireAsync(compute, CancellationToken.None);
        var queued = budget.AcquireAsync(compute, CancellationToken.None);

        Assert.False(queued.IsCompleted);
        Assert.True(budget.AcquireAsync(new Uri("http://a/api/tag/v1/tags"), CancellationToken.None).IsCompleted);
        (await queued).Dispose();
    }
}
