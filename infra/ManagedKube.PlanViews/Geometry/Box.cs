using System.Collections.Immutable;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Geometry;

/// <summary>A rectangle with what lies in it. Everything in a box lies within it, and boxes in one box do not overlap.</summary>
internal sealed record Box
{
    /// <summary>Where it is.</summary>
    public required Rect Bounds { get; init; }

    /// <summary>What it looks like; null for a box that only holds others together.</summary>
    public Surface? Surface { get; init; }

    /// <summary>How round its corners are.</summary>
    public double Radius { get; init; }

    /// <summary>What a person learns by pointing at it.</summary>
    public string? Title { get; init; }

    /// <summary>What arrows find it by.</summary>
    public string? Key { get; init; }

    /// <summary>The boxes in it.</summary>
    public ImmutableArray<Box> Boxes { get; init; } = [];

    /// <summary>The texts in it.</summary>
    public ImmutableArray<Label> Labels { get; init; } = [];

    public double Width => Bounds.Width;

    public double Height => Bounds.Height;

    /// <summary>The box and all that is in it somewhere else.</summary>
    public Box Moved(double dx, double dy) => this with
    {
        Bounds = Bounds.Moved(dx, dy),
        Boxes = [.. Boxes.Select(box => box.Moved(dx, dy))],
        Labels = [.. Labels.Select(label => label.Moved(dx, dy))],
    };

    /// <summary>The box at a place.</summary>
    public Box At(double x, double y) => Moved(x - Bounds.X, y - Bounds.Y);

    /// <summary>The box with more room at its bottom.</summary>
    public Box WithHeight(double height) => this with { Bounds = Bounds with { Height = height } };

    /// <summary>The box itself or the one in it that has a key; null when there is none.</summary>
    public Box? Find(string key) => Key == key ? this : Boxes.Select(box => box.Find(key)).FirstOrDefault(found => found is not null);
}
