using System.Collections.Immutable;
using System.Text.Json;

namespace ManagedKube.Model.Responsibilities;

/// <summary>Who does what: the matrix of the product (product spec 7), as data.</summary>
public sealed record RaciMatrix
{
    private const string ResourceName = "ManagedKube.Model.Responsibilities.Data.raci.json";

    private static readonly Lazy<RaciMatrix> Shipped = new(() =>
    {
        using var stream = typeof(RaciMatrix).Assembly.GetManifestResourceStream(ResourceName)!;
        return JsonSerializer.Deserialize(stream, RaciJson.Default.RaciMatrix)!;
    });

    /// <summary>The matrix of the product.</summary>
    public static RaciMatrix Product => Shipped.Value;

    /// <summary>Where the matrix comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The footnotes.</summary>
    public required ImmutableArray<RaciNote> Notes { get; init; }

    /// <summary>The areas, in the product's order.</summary>
    public required ImmutableArray<RaciArea> Areas { get; init; }

    /// <summary>The matrix in a few words.</summary>
    public required RaciSummary Summary { get; init; }
}
