using FsCheck;
using FsCheck.Xunit;
using ManagedKube.PlanViews.Geometry;

namespace ManagedKube.PlanViews.Tests.Pictures;

public sealed class FontMetricsTests
{
    [Fact]
    public void A_text_that_fits_stays_whole() => Assert.Equal("ctodev-wrk-01", FontMetrics.Fit("ctodev-wrk-01", TextStyle.Body, 200));

    [Fact]
    public void A_text_that_is_too_wide_is_cut_with_a_mark()
    {
        var cut = FontMetrics.Fit("opencost-mcp.external-secured.ctodev.mk.ms-cloud-temple.com", TextStyle.Body, 120);

        Assert.EndsWith("…", cut, StringComparison.Ordinal);
        Assert.StartsWith("opencost", cut, StringComparison.Ordinal);
    }

    [Property]
    public bool What_was_fitted_fits(NonNull<string> text, PositiveInt width)
    {
        var room = 20 + (width.Get % 500);
        return FontMetrics.Width(FontMetrics.Fit(text.Get, TextStyle.Name, room), TextStyle.Name) <= room;
    }
}
