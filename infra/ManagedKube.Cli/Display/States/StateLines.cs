using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Display.States;

/// <summary>A recorded state as text.</summary>
internal static class StateLines
{
    private const int Gap = 2;

    /// <summary>The resources as a tree under their parents, then what is pending.</summary>
    public static ImmutableArray<Line> List(Snapshot state, bool urns)
    {
        var rows = TreeGuides.Arrange(state.Resources, resource => resource.Urn, resource => resource.Parent)
            .Select(row => (Type: row.Guide + ResourceNames.ShortType(row.Item.Type), Name: ResourceNames.Name(row.Item.Urn), row.Item))
            .ToList();
        var typeWidth = rows.Select(row => row.Type.Length).Append(4).Max() + Gap;
        var nameWidth = rows.Select(row => row.Name.Length).Append(4).Max() + Gap;
        var lines = ImmutableArray.CreateBuilder<Line>();
        lines.Add(Line.Of(new Piece("Type".PadRight(typeWidth) + "Name".PadRight(nameWidth) + (urns ? "URN" : "ID"), Tone.Heading)));
        foreach (var (type, name, item) in rows)
            lines.Add(Line.Of(
                type.PadRight(typeWidth),
                name.PadRight(nameWidth),
                Printable.OneLine(urns ? item.Urn.Text : item.Id),
                new Piece(Marks(item), Tone.Warning)));
        if (!state.PendingOperations.IsEmpty)
        {
            lines.Add(Line.Empty);
            lines.Add(Line.Of(new Piece("Operations of unknown outcome ('mk up' finds it out):", Tone.Heading)));
            lines.AddRange(state.PendingOperations.Select(operation => Line.Of($"  {Kind(operation)} {ResourceNames.Full(operation.Resource.Urn)}")));
        }
        return lines.ToImmutable();
    }

    /// <summary>Everything that is recorded of a resource.</summary>
    public static ImmutableArray<Line> Full(ResourceState resource) =>
    [
        .. Facts(resource)
            .Where(fact => fact.Text.Length > 0)
            .Select(fact => Line.Of(new Piece(fact.Name.PadRight(13), Tone.Dim), Printable.OneLine(fact.Text)).Hanging(13)),
        .. OutputLines.Of("Inputs", resource.Inputs),
        .. OutputLines.Of("Outputs", resource.Outputs),
    ];

    private static IEnumerable<(string Name, string Text)> Facts(ResourceState resource)
    {
        yield return ("URN", resource.Urn.Text);
        yield return ("ID", resource.Id);
        yield return ("Parent", resource.Parent.Text);
        yield return ("Provider", resource.Provider);
        yield return ("Depends on", string.Join(", ", resource.Dependencies.Select(urn => ResourceNames.Full(urn))));
        yield return ("Deleted with", resource.DeletedWith.Text);
        yield return ("Created", Time(resource.Created));
        yield return ("Modified", Time(resource.Modified));
        yield return ("Marks", Marks(resource).Trim());
        yield return ("Errors", string.Join("; ", resource.InitErrors));
    }

    private static string Marks(ResourceState resource)
    {
        var marks = new[]
        {
            (resource.Protect, "protected"), (resource.Delete, "waits for deletion"), (resource.PendingReplacement, "waits for its replacement"),
            (resource.External, "only read"), (resource.Taint, "to be replaced"), (resource.RetainOnDelete, "retained"), (!resource.InitErrors.IsEmpty, "not as wanted"),
        };
        var set = marks.Where(mark => mark.Item1).Select(mark => mark.Item2).ToList();
        return set.Count == 0 ? "" : $"  {string.Join(", ", set)}";
    }

    private static string Kind(PendingOperation operation) => operation.Kind.ToString().ToLowerInvariant();

    private static string Time(DateTimeOffset? time) => time?.ToString("u", CultureInfo.InvariantCulture) ?? "";
}
