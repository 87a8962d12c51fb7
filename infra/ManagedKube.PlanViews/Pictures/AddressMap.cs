using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Sheets;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The /22 as four rows of 256 addresses, with what each part is for and which addresses are used.</summary>
internal static class AddressMap
{
    private const int Blocks = 4;
    private const int BlockSize = 256;
    private const double RowLabelWidth = 130;
    private const double RowHeight = 26;
    private const double UsedHeight = 8;
    private const int Columns = 3;
    private const double SwatchSize = 12;

    public static Box Of(ClusterPlan plan, double width) => Arrange.Column(12,
        Arrange.Column(5, Enumerable.Range(0, Blocks).Select(block => Row(plan, block, width))),
        Cards.Plain(width, ("Solid strips are addresses of machines. What is not named below is free.", TextStyle.Note)),
        Key(plan, width));

    private static Box Row(ClusterPlan plan, int block, double width)
    {
        var start = plan.Addresses.Range.First + (uint)(block * BlockSize);
        var span = new Ipv4Span(start, start + (BlockSize - 1));
        var cell = (width - RowLabelWidth) / BlockSize;
        return Arrange.Row(0,
            Cards.Plain(RowLabelWidth, ($"{start}/24", TextStyle.Body)).At(0, 0),
            new Box
            {
                Bounds = new Rect(0, 0, width - RowLabelWidth, RowHeight),
                Surface = Surface.Free,
                Boxes = [.. plan.AddressUses.SelectMany(use => Part(plan, use, span, cell))],
            });
    }

    // A part such as +0.255 to +1.0 crosses a row's end.
    private static IEnumerable<Box> Part(ClusterPlan plan, AddressUse use, Ipv4Span row, double cell)
    {
        var first = Math.Max(use.Span.First.Value, row.First.Value);
        var last = Math.Min(use.Span.Last.Value, row.Last.Value);
        if (first > last)
            yield break;
        var bounds = new Rect((first - row.First.Value) * cell, 0, (last - first + 1) * cell, RowHeight);
        var used = plan.Machines.Where(machine => machine.Address.Value >= first && machine.Address.Value <= last).Select(machine => machine.Address.Value);
        var text = FontMetrics.Width(use.Label, TextStyle.Tiny) <= bounds.Width - 6 ? use.Label : null;
        yield return new Box
        {
            Bounds = bounds,
            Surface = SurfaceOf(plan.Addresses, use),
            Title = $"{AddressSection.Text(use.Span)}: {use.Label}",
            Boxes =
            [
                .. Runs(used).Select(run => new Box
                {
                    Bounds = new Rect((run.First - row.First.Value) * cell, RowHeight - UsedHeight, (run.Last - run.First + 1) * cell, UsedHeight),
                    Surface = Surface.UsedAddress,
                }),
            ],
            Labels = text is null ? [] : [Label.Below(1, text, bounds.CenterX, TextStyle.Tiny, TextAnchor.Middle)],
        };
    }

    private static IEnumerable<(uint First, uint Last)> Runs(IEnumerable<uint> addresses)
    {
        (uint First, uint Last)? run = null;
        foreach (var address in addresses.Order())
        {
            if (run is { } current && address == current.Last + 1)
            {
                run = (current.First, address);
                continue;
            }
            if (run is { } ended)
                yield return ended;
            run = (address, address);
        }
        if (run is { } last)
            yield return last;
    }

    private static Box Key(ClusterPlan plan, double width)
    {
        var each = width / Columns;
        var entries = plan.AddressUses.Select(use => Entry(plan, use, each)).ToImmutableArray();
        var rows = (entries.Length + Columns - 1) / Columns;
        return Arrange.Row(0, entries.Chunk(rows).Select(chunk => Arrange.Column(3, chunk)));
    }

    private static Box Entry(ClusterPlan plan, AddressUse use, double width)
    {
        var used = use.Kind == AddressUseKind.Machine ? $", {AddressSection.Assigned(plan, use.Span)} of {use.Span.Count} used" : "";
        var text = Cards.Plain(width - SwatchSize - 16, ($"{AddressSection.Text(use.Span)}  {use.Label}{used}", TextStyle.Note));
        var swatch = new Box { Bounds = new Rect(0, 0, SwatchSize, SwatchSize), Surface = SurfaceOf(plan.Addresses, use), Radius = 2 };
        return new Box { Bounds = new Rect(0, 0, width, text.Height), Boxes = [swatch.At(0, 2), text.At(SwatchSize + 8, 0)] };
    }

    private static Surface SurfaceOf(AddressPlan addresses, AddressUse use) => use.Kind switch
    {
        AddressUseKind.Machine when use.Span.Contains(addresses.GitRunner) => Surface.GitRunner,
        AddressUseKind.Machine when use.Span.Contains(addresses.ControlPlane(1)) => Surface.ControlPlane,
        AddressUseKind.Machine when use.Span.Contains(addresses.StorageNode(1)) => Surface.StorageNode,
        AddressUseKind.Gateway or AddressUseKind.Firewall or AddressUseKind.NetworkEquipment => Surface.Edge,
        AddressUseKind.VirtualAddress => Surface.ControlPlane,
        AddressUseKind.Machine => Surface.Worker,
        AddressUseKind.LoadBalancer => Surface.LoadBalancer,
        AddressUseKind.Reserved => Surface.Reserved,
        _ => Surface.Never,
    };
}
