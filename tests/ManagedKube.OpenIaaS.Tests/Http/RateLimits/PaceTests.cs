using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.OpenIaaS.Http.RateLimits;

namespace ManagedKube.OpenIaaS.Tests.Http.RateLimits;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = new(2026, 7, 20, 8, 0, 0, TimeSpan.Zero);

    [Property]
    public Property Requests_whenever_they_are_asked_for_stay_within_the_limit_in_any_second(PositiveInt limit, NonNegativeInt[] pauses)
    {
        var most = (limit.Get % 60) + 1;
        var sent = Send(Pace.Of(most), pauses.Concat(Enumerable.Repeat(NonNegativeInt.NewNonNegativeInt(0), 2 * most)).Select(pause => pause.Get % 400));

        return sent.Zip(sent.Skip(most)).All(window => window.Second - window.First >= TimeSpan.FromSeconds(0.999)).ToProperty();
    }

    [Property]
    public Property A_steady_caller_gets_most_of_the_limit(PositiveInt limit)
    {
        var most = (limit.Get % 60) + 1;
        var sent = Send(Pace.Of(most), Enumerable.Repeat(0, 20 * most));

        return (sent[^1] - sent[0] <= TimeSpan.FromSeconds(40)).ToProperty();
    }

    [Fact]
    public void Nobody_goes_before_the_end_of_a_pause()
    {
        var pace = Pace.Of(25);
        var until = Start + TimeSpan.FromSeconds(3);

        Assert.Equal(until, pace.Take(pace.Pause(Start, until), Start).Go);
    }

    [Fact]
    public void A_pause_does_not_let_those_go_earlier_who_wait_longer_already()
    {
        var later = Start + TimeSpan.FromSeconds(9);

        Assert.Equal(later, Pace.Of(25).Pause(later, Start + TimeSpan.FromSeconds(3)));
    }

    private static List<DateTimeOffset> Send(Pace pace, IEnumerable<int> pauses)
    {
        var sent = new List<DateTimeOffset>();
        var (now, due) = (Start, default(DateTimeOffset));
        foreach (var pause in pauses)
        {
            (now, due) = pace.Take(due, now + TimeSpan.FromMilliseconds(pause));
            sent.Add(now);
        }

        return sent;
    }
}
