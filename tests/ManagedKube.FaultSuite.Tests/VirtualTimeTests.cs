using ManagedKube.FaultSuite.Clocks;

namespace ManagedKube.FaultSuite.Tests;

public sealed class VirtualTimeTests
{
    private readonly VirtualTime _time = new();

    [Fact]
    public async Task A_jump_ends_the_nearest_wait_only()
    {
        var near = Task.Delay(TimeSpan.FromHours(1), _time, TestContext.Current.CancellationToken);
        var far = Task.Delay(TimeSpan.FromHours(3), _time, TestContext.Current.CancellationToken);
        var before = _time.GetUtcNow();

        _time.Jump();
        await near;

        Assert.False(far.IsCompleted);
        Assert.InRange(_time.GetUtcNow() - before, TimeSpan.FromMinutes(59), TimeSpan.FromHours(2));
    }

    [Fact]
    public void A_timer_that_was_disposed_of_is_not_waited_for()
    {
        var timer = _time.CreateTimer(_ => Assert.Fail("it must not act"), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);

        timer.Dispose();

        Assert.Null(_time.UntilNext);
    }

    [Fact]
    public async Task While_nobody_works_waiting_takes_no_time()
    {
        using var idleness = new Idleness();
        var time = idleness.Add();

        await Task.Delay(TimeSpan.FromDays(1), time, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        idleness.Remove(time);
    }
}
