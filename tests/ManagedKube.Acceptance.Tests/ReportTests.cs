using ManagedKube.Acceptance.Reports;

namespace ManagedKube.Acceptance.Tests;

public sealed class ReportTests
{
    private static readonly FactDescription Ready = new("A19", "All nodes are ready.", FactSource.Kubernetes);
    private static readonly FactDescription Storage = new("A5", "The storage nodes are there.", FactSource.Iaas);

    [Fact]
    public void One_fact_that_fails_is_enough()
    {
        var report = Report(new FactResult(Ready, FactOutcome.Fails, ["<script> is not ready"]), new FactResult(Storage, FactOutcome.DoesNotApply, []));

        Assert.False(report.IsAccepted);
        Assert.Equal("1 of 1 facts of the acceptance list fails. 1 does not apply to this offering.", AcceptanceWords.Summary(report));
    }

    [Fact]
    public void Another_day_than_that_of_the_look_is_told() => Assert.EndsWith(
        " Versions are judged as of 2026-11-26.",
        AcceptanceWords.Summary(Report() with { AsOf = new DateOnly(2026, 11, 26) }),
        StringComparison.Ordinal);

    [Fact]
    public void The_page_says_what_was_to_hold_and_what_is_otherwise_and_loads_nothing()
    {
        var page = AcceptanceHtml.Write(Report(new FactResult(Ready, FactOutcome.Fails, ["<script> is not ready"])));

        Assert.Contains("<title>ctodev: not accepted</title>", page, StringComparison.Ordinal);
        Assert.Contains("All nodes are ready.<ul><li>&lt;script&gt; is not ready</li></ul>", page, StringComparison.Ordinal);
        Assert.Contains("default-src", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    private static AcceptanceReport Report(params FactResult[] results) => new("ctodev", DateTimeOffset.UnixEpoch, new DateOnly(1970, 1, 1), [.. results]);
}
