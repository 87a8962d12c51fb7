using System.Collections.Immutable;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>Boxes that all blocks are made of.</summary>
internal static class Cards
{
    private const double Padding = 12;
    private const double PanelPadding = 20;
    private const double Radius = 8;
    private const double ChipPadding = 7;
    private const double ChipHeight = 20;

    /// <summary>The width that is left inside a panel.</summary>
    public static double Inside(double panelWidth) => panelWidth - (2 * PanelPadding);

    /// <summary>Lines of text in a box that is as high as they need.</summary>
    public static Box Text(double width, Surface surface, params IEnumerable<(string Text, TextStyle Style)> lines)
    {
        var (labels, height) = Lines(width, Padding, lines);
        return new Box { Bounds = new Rect(0, 0, width, height), Surface = surface, Radius = Radius, Labels = labels };
    }

    /// <summary>Lines of text without a box around them.</summary>
    public static Box Plain(double width, params IEnumerable<(string Text, TextStyle Style)> lines)
    {
        var (labels, height) = Lines(width, 0, lines);
        return new Box { Bounds = new Rect(0, 0, width, height), Labels = labels };
    }

    /// <summary>A box under a heading, around its content.</summary>
    public static Box Panel(double width, string heading, params IEnumerable<Box> content)
    {
        var title = Plain(Inside(width), (heading, TextStyle.Heading));
        var column = Arrange.Column(14, content.Where(box => box.Height > 0).Prepend(title)).At(PanelPadding, PanelPadding - 6);
        return new Box
        {
            Bounds = new Rect(0, 0, width, column.Bounds.Bottom + PanelPadding),
            Surface = Surface.Panel,
            Radius = 12,
            Boxes = [column],
        };
    }

    /// <summary>A few words in a small box.</summary>
    public static Box Chip(string text, double widest, Surface surface = Surface.Card)
    {
        var fitted = FontMetrics.Fit(text, TextStyle.Tiny, widest - (2 * ChipPadding));
        var width = FontMetrics.Width(fitted, TextStyle.Tiny) + (2 * ChipPadding);
        return new Box
        {
            Bounds = new Rect(0, 0, width, ChipHeight),
            Surface = surface,
            Radius = 5,
            Labels = [Label.Below((ChipHeight - TextStyle.Tiny.LineHeight) / 2, fitted, width / 2, TextStyle.Tiny, TextAnchor.Middle)],
        };
    }

    /// <summary>A card that other boxes follow below its text.</summary>
    public static Box With(Box card, Box content) => content.Height <= 0 ? card : card with
    {
        Bounds = card.Bounds with { Height = card.Height + content.Height + 4 },
        Boxes = [.. card.Boxes, content.At(Padding, card.Height - Padding + 4)],
    };

    /// <summary>The width that is left inside a card.</summary>
    public static double InsideCard(double width) => width - (2 * Padding);

    private static (ImmutableArray<Label> Labels, double Height) Lines(double width, double padding, IEnumerable<(string Text, TextStyle Style)> lines)
    {
        var labels = ImmutableArray.CreateBuilder<Label>();
        var y = padding;
        foreach (var (text, style) in lines.Where(line => line.Text.Length > 0))
        {
            labels.Add(Label.Below(y, FontMetrics.Fit(text, style, width - (2 * padding)), padding, style));
            y += style.LineHeight;
        }
        return (labels.ToImmutable(), y + padding);
    }
}
