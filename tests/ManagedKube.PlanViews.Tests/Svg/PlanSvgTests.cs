using System.Xml.Linq;
using ManagedKube.PlanViews.Svg;
using ManagedKube.PlanViews.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.PlanViews.Tests.Svg;

public sealed class PlanSvgTests
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_picture_of_the_documentation_is_what_the_command_draws() =>
        new ApprovedFile("docs/plan.svg").Verify(PlanSvg.Write(Customers.Plan("fulpr")));

    [Fact]
    public void A_picture_tells_screen_readers_what_it_is()
    {
        var svg = XDocument.Parse(PlanSvg.Write(Customers.Plan("ctodev"))).Root!;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal("ctodev: Managed Core Kubernetes, dev/test", svg.Element(Namespace + "title")!.Value);
        Assert.Equal(
            svg.Attribute("aria-labelledby")!.Value,
            $"{svg.Element(Namespace + "title")!.Attribute("id")!.Value} {svg.Element(Namespace + "desc")!.Attribute("id")!.Value}");
    }

    [Fact]
    public void What_the_file_says_stays_text()
    {
        var svg = PlanSvg.Write(Plans.Of("exposed"));

        Assert.Contains("the mail server of <the> \"client\" & others", XDocument.Parse(svg).Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<the>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_needs_nothing_from_anywhere() =>
        Assert.DoesNotContain(XDocument.Parse(PlanSvg.Write(Plans.Of("production-100"))).Descendants(), element =>
            element.Name.LocalName is "script" or "image" or "use" or "foreignObject" || element.Attributes().Any(attribute => attribute.Name.LocalName is "href" or "src"));
}
