using ManagedKube.PlanViews.Html;
using ManagedKube.PlanViews.Tests.Support;

namespace ManagedKube.PlanViews.Tests.Html;

public sealed class PlanHtmlTests
{
    [Theory]
    [InlineData("ctodev")]
    [InlineData("dev-250")]
    public void A_page_holds_the_picture_and_every_machine(string name)
    {
        var plan = Plans.Of(name);
        var html = PlanHtml.Write(plan);

        Assert.Contains("<svg ", html, StringComparison.Ordinal);
        Assert.All(plan.Machines, machine => Assert.Contains($"<td>{machine.Name}</td>", html, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_loads_nothing()
    {
        var html = PlanHtml.Write(Plans.Of("fulpr"));

        Assert.Contains("default-src &#39;none&#39;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_file_says_stays_text() =>
        Assert.DoesNotContain("<the>", PlanHtml.Write(Plans.Of("exposed")), StringComparison.Ordinal);
}
