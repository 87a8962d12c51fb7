using ManagedKube.PlanViews.Geometry;

namespace ManagedKube.PlanViews.Tests.Support;

/// <summary>Looks through pictures.</summary>
internal static class Boxes
{
    public static IEnumerable<Box> All(this Box box) => box.Boxes.SelectMany(All).Prepend(box);

    public static IEnumerable<string> Texts(this Box box) => box.All().SelectMany(inner => inner.Labels).Select(label => label.Text);

    /// <summary>Pairs of different elements, each once.</summary>
    public static IEnumerable<(T, T)> Pairs<T>(this IReadOnlyList<T> elements) =>
        from i in Enumerable.Range(0, elements.Count)
        from j in Enumerable.Range(0, i)
        select (elements[i], elements[j]);
}
