using FsCheck;
using FsCheck.Xunit;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Pictures;
using ManagedKube.PlanViews.Styles;
using ManagedKube.PlanViews.Tests.Support;

namespace ManagedKube.PlanViews.Tests.Pictures;

public sealed class ClusterPictureTests
{
    private const double LeastContrast = 4.5;

    public static TheoryData<string> Names => Plans.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_lies_inside_what_holds_it(string name) => AssertInside(Draw(name).Canvas);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_covers_anything_else(string name) => AssertApart(Draw(name).Canvas);

    [Property(MaxTest = 25)]
    public void A_picture_is_sound_whatever_the_number_of_workers_pools_and_disks(PositiveInt workers, PositiveInt more, PositiveInt disks)
    {
        var definition = Customers.Read("fuldev");
        var pool = definition.Workers[0];
        var canvas = ClusterPicture.Of(ClusterPlanner.Plan(definition with
        {
            Hosts = new HostsDefinition(),
            ControlPlane = new ControlPlaneDefinition { Size = MachineSize.ControlPlane with { VCpu = 16, MemoryGb = 64 } },
            Ceph = definition.Ceph with { DisksGb = [.. Enumerable.Range(0, 1 + (disks.Get % 22)).Select(number => 400 + (number % 5))] },
            Workers = [pool with { Count = 3 + (workers.Get * 7 % 98) }, pool with { Name = "more", FirstNumber = 101, Count = more.Get * 11 % 151 }],
        })).Canvas;

        AssertInside(canvas);
        AssertApart(canvas);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_text_stands_out_from_what_it_lies_on(string name)
    {
        var canvas = Draw(name).Canvas;

        Assert.All([Theme.Light, Theme.Dark], theme => Check(canvas, Surface.Page, theme));

        static void Check(Box box, Surface below, Theme theme)
        {
            var surface = box.Surface ?? below;
            Assert.All(box.Labels, label => Assert.True(
                Contrast.Of(theme.Inks[label.Style.Ink], theme.Surfaces[surface].Fill) >= LeastContrast,
                $"{label.Style.Ink} on {surface}"));
            foreach (var inner in box.Boxes)
                Check(inner, surface, theme);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_machine_is_shown(string name)
    {
        var plan = Plans.Of(name);
        var titles = ClusterPicture.Of(plan).Canvas.All().Select(box => box.Title).OfType<string>().ToList();

        Assert.All(plan.Machines, machine => Assert.Single(titles, title => title.StartsWith($"{machine.Name}, ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("ctodev", 1)]
    [InlineData("fulpr", 3)]
    [InlineData("exposed", 5)]
    public void An_arrow_leads_from_every_public_address_to_what_is_behind_it(string name, int arrows)
    {
        var picture = Draw(name);

        Assert.Equal(arrows, picture.Arrows.Length);
        Assert.All(picture.Arrows.SelectMany(arrow => arrow.Points), point => Assert.True(picture.Canvas.Bounds.Contains(new Rect(point.X, point.Y, 0, 0))));
    }

    [Fact]
    public void A_machine_is_shown_with_address_size_and_disks()
    {
        var texts = Draw("fulpr").Canvas.Texts().ToList();

        Assert.Contains("fulpr-ceph-02", texts);
        Assert.Contains("10.32.0.42", texts);
        Assert.Contains("16 vCPU, 48 GB", texts);
        Assert.Contains("Ceph 2 × 1 000 GB", texts);
    }

    [Fact]
    public void Many_workers_are_numbers()
    {
        var texts = Draw("dev-250").Canvas.Texts().ToList();

        Assert.Contains("250", texts);
        Assert.Contains("fuldev-wrk-03", texts);
        Assert.DoesNotContain("fuldev-wrk-04", texts);
        Assert.Contains("10.24.2.101 … 10.24.2.250", texts);
    }

    [Fact]
    public void The_firewall_pair_is_shown_as_given_and_a_gateway_has_none()
    {
        var definition = Customers.Read("fulpr");
        var gateway = ClusterPlanner.Plan(definition) with
        {
            Definition = definition with { Exposure = definition.Exposure with { Edge = EdgeKind.VpcGateway } },
        };

        Assert.Contains("FGT02", Draw("fulpr").Canvas.Texts());
        Assert.DoesNotContain("FGT01", ClusterPicture.Of(gateway).Canvas.Texts());
    }

    private static void AssertInside(Box canvas)
    {
        foreach (var box in canvas.All())
        {
            Assert.All(box.Boxes, inner => Assert.True(box.Bounds.Contains(inner.Bounds), $"{Describe(inner)} sticks out of {Describe(box)}"));
            Assert.All(box.Labels, label => Assert.True(box.Bounds.Contains(label.Bounds), $"\"{label.Text}\" sticks out of {Describe(box)}"));
        }
    }

    private static void AssertApart(Box canvas)
    {
        foreach (var box in canvas.All())
        {
            foreach (var (one, other) in box.Boxes.Pairs().Where(pair => pair.Item1.Bounds.Overlaps(pair.Item2.Bounds)))
                Assert.Fail($"{Describe(one)} covers {Describe(other)}");
            foreach (var (one, other) in box.Labels.Pairs().Where(pair => pair.Item1.Bounds.Overlaps(pair.Item2.Bounds)))
                Assert.Fail($"\"{one.Text}\" covers \"{other.Text}\"");
            foreach (var label in box.Labels)
                Assert.DoesNotContain(box.Boxes, inner => inner.Bounds.Overlaps(label.Bounds));
        }
    }

    private static Picture Draw(string name) => ClusterPicture.Of(Plans.Of(name));

    private static string Describe(Box box) => $"{box.Title ?? box.Key ?? box.Labels.FirstOrDefault()?.Text ?? box.Surface.ToString()} at {box.Bounds}";
}
