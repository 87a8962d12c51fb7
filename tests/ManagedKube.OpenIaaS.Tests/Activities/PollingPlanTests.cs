using FsCheck.Xunit;
using ManagedKube.OpenIaaS.Activities;

namespace ManagedKube.OpenIaaS.Tests.Activities;

public sealed class PollingPlanTests
{
    [Property]
    public bool A_wait_is_neither_too_short_nor_too_long(ushort age, ushort? usual, ushort? least, byte? progress) =>
        PollingPlan.NextWait(Hundredths(age), new Experience(Hundredths(usual), Hundredths(least)), progress) is var wait
        && wait >= PollingPlan.Shortest && wait <= PollingPlan.Longest;

    [Theory]
    [InlineData(0.1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(120)]
    public void With_experience_the_first_look_sees_the_end(double seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);

        var (looks, noticed) = Await(duration, new Experience(duration, duration));

        Assert.InRange(looks, 1, seconds > 30 ? 5 : 1);
        Assert.True(noticed - duration <= TimeSpan.FromSeconds(Math.Max(0.25, seconds / 10)), $"noticed {noticed - duration} late");
    }

    [Theory]
    [InlineData(0.8)]
    [InlineData(1.2)]
    public void Experience_need_not_be_exact(double share)
    {
        var duration = TimeSpan.FromSeconds(20);

        var (looks, noticed) = Await(duration, new Experience(duration / share, null));

        Assert.InRange(looks, 1, 5);
        Assert.True(noticed - duration <= TimeSpan.FromSeconds(6.5), $"noticed {noticed - duration} late");
    }

    [Fact]
    public void Without_experience_a_long_activity_is_not_looked_at_all_the_time()
    {
        var (looks, _) = Await(TimeSpan.FromMinutes(5), default);

        Assert.InRange(looks, 5, 25);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(300)]
    public void Progress_tells_when_an_activity_will_end(double seconds)
    {
        var duration = TimeSpan.FromSeconds(seconds);

        var (looks, noticed) = Await(duration, default, age => Math.Floor(100 * (age / duration)));

        Assert.InRange(looks, 1, 20);
        Assert.True(noticed - duration <= TimeSpan.FromSeconds(Math.Max(0.3, seconds / 20)), $"noticed {noticed - duration} late");
    }

    [Fact]
    public void Progress_that_stands_still_leads_to_sparse_looks()
    {
        var (looks, _) = Await(TimeSpan.FromMinutes(10), default, age => age.TotalSeconds > 30 ? 50 : 100 * age.TotalSeconds / 60);

        Assert.InRange(looks, 10, 40);
    }

    [Fact]
    public void Where_everything_takes_seconds_nothing_is_looked_at_within_one()
    {
        Assert.True(PollingPlan.NextWait(TimeSpan.Zero, new Experience(null, TimeSpan.FromSeconds(28)), null) > TimeSpan.FromSeconds(1));
        Assert.Equal(PollingPlan.Shortest, PollingPlan.NextWait(TimeSpan.Zero, new Experience(null, TimeSpan.FromSeconds(0.1)), null));
    }

    private static (int Looks, TimeSpan Noticed) Await(TimeSpan duration, Experience experience, Func<TimeSpan, double>? progress = null)
    {
        var age = TimeSpan.Zero;
        for (var looks = 1; ; looks++)
        {
            age += PollingPlan.NextWait(age, experience, age == TimeSpan.Zero ? null : progress?.Invoke(age));
            if (age >= duration)
                return (looks, age);
        }
    }

    private static TimeSpan Hundredths(ushort time) => TimeSpan.FromMilliseconds(time * 10);

    private static TimeSpan? Hundredths(ushort? time) => time is { } known ? Hundredths(known) : null;
}
