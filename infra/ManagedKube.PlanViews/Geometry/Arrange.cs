using System.Collections.Immutable;

namespace ManagedKube.PlanViews.Geometry;

/// <summary>Puts boxes beside and below each other.</summary>
internal static class Arrange
{
    /// <summary>One below the other.</summary>
    public static Box Column(double gap, params IEnumerable<Box> boxes)
    {
        var placed = ImmutableArray.CreateBuilder<Box>();
        var y = 0.0;
        foreach (var box in boxes)
        {
            placed.Add(box.At(0, y));
            y += box.Height + gap;
        }
        return Around(placed.ToImmutable());
    }

    /// <summary>One beside the other, all as high as the highest.</summary>
    public static Box Row(double gap, params IEnumerable<Box> boxes)
    {
        var all = boxes.ToList();
        var height = all.Select(box => box.Height).DefaultIfEmpty().Max();
        var placed = ImmutableArray.CreateBuilder<Box>();
        var x = 0.0;
        foreach (var box in all)
        {
            placed.Add(box.WithHeight(height).At(x, 0));
            x += box.Width + gap;
        }
        return Around(placed.ToImmutable());
    }

    /// <summary>In lines like words, as many in a line as fit into <paramref name="width"/>.</summary>
    public static Box Flow(double width, double gap, IEnumerable<Box> boxes)
    {
        var lines = new List<List<Box>>();
        var left = 0.0;
        foreach (var box in boxes)
        {
            if (lines.Count == 0 || left < box.Width)
            {
                lines.Add([]);
                left = width;
            }
            lines[^1].Add(box);
            left -= box.Width + gap;
        }
        return Column(gap, lines.Select(line => Row(gap, line)));
    }

    private static Box Around(ImmutableArray<Box> boxes) => new()
    {
        Bounds = new Rect(0, 0, boxes.Select(box => box.Bounds.Right).DefaultIfEmpty().Max(), boxes.Select(box => box.Bounds.Bottom).DefaultIfEmpty().Max()),
        Boxes = boxes,
    };
}
