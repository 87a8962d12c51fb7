using FsCheck.Xunit;
using ManagedKube.OpenIaaS.Activities;

namespace ManagedKube.OpenIaaS.Tests.Activities;

public sealed class PollingPlanTests
{
    [Property]
    public bool A_wait_is_neither_too_short_nor_too_long(ushort age, ushort? usual) =>
        Wait(age, usual) is var wait && wait >= PollingPlan.Shortest && wait <= PollingPlan.Longest;

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

    private static (int Looks, TimeSpan Noticed) Await(TimeSpan duration, TimeSpan? usual)
    {
        var age = TimeSpan.Zero;
        for (var looks = 1; ; looks++)
        {
            age += PollingPlan.NextWait(age, usual);
            if (age >= duration)
                return (looks, age);
        }
    }

    private static TimeSpan Wait(ushort age, ushort? usual) => PollingPlan.NextWait(
        TimeSpan.FromMilliseconds(age * 10), usual is null ? null : TimeSpan.FromMilliseconds(usual.Value * 10));
}
