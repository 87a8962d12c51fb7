using FsCheck.Xunit;
using ManagedKube.OpenIaaS.Activities;

namespace ManagedKube.OpenIaaS.Tests.Activities;

public sealed class PollingPlanTests
{
    [Property]
    public bool A_wait_is_neither_too_short_nor_too_long(ushort age, ushort? usual, byte? progress) =>
        Wait(age, usual, progress) is var wait && wait >= PollingPlan.Shortest && wait <= PollingPlan.Longest;

    [Theory]
    [InlineData(0.1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(120)]
    public void With_experience_an_end_is_noticed_within_a_tenth_of_the_duration_with_few_looks(double seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);

        var (looks, noticed) = Await(duration, duration);

        Assert.InRange(looks, 1, 12);
        Assert.True(noticed - duration <= TimeSpan.FromSeconds(Math.Max(0.2, seconds / 10)), $"noticed {noticed - duration} late");
    }

    [Fact]
    public void Without_experience_a_long_activity_is_not_looked_at_all_the_time()
    {
        var (looks, _) = Await(TimeSpan.FromMinutes(5), null);

        Assert.InRange(looks, 5, 40);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(300)]
    public void Progress_tells_when_an_activity_will_end(double seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);

        var (looks, noticed) = Await(duration, null, age => Math.Floor(100 * (age / duration)));

        Assert.InRange(looks, 1, 24);
        Assert.True(noticed - duration <= TimeSpan.FromSeconds(Math.Max(0.3, seconds / 20)), $"noticed {noticed - duration} late");
    }

    [Fact]
    public void Progress_that_stands_still_leads_to_sparse_looks()
    {
        var (looks, _) = Await(TimeSpan.FromMinutes(10), null, age => age.TotalSeconds > 30 ? 50 : 100 * age.TotalSeconds / 60);

        Assert.InRange(looks, 10, 60);
    }

    private static (int Looks, TimeSpan Noticed) Await(TimeSpan duration, TimeSpan? usual, Func<TimeSpan, double>? progress = null)
    {
        var age = TimeSpan.Zero;
        for (var looks = 1; ; looks++)
        {
            age += PollingPlan.NextWait(age, usual, age == TimeSpan.Zero ? null : progress?.Invoke(age));
            if (age >= duration)
                return (looks, age);
        }
    }

    private static TimeSpan Wait(ushort age, ushort? usual, byte? progress) => PollingPlan.NextWait(
        TimeSpan.FromMilliseconds(age * 10), usual is null ? null : TimeSpan.FromMilliseconds(usual.Value * 10), progress);
}
