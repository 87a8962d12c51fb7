using System.Collections.Immutable;
using System.Text.Json;

namespace ManagedKube.Model.Operations;

/// <summary>All operations on delivered clusters.</summary>
public static class OperationCatalog
{
    private const string ResourceName = "ManagedKube.Model.Operations.Data.operations.json";

    private static readonly Lazy<ImmutableArray<DayTwoOperation>> Shipped = new(() =>
    {
        using var stream = typeof(OperationCatalog).Assembly.GetManifestResourceStream(ResourceName)!;
        return JsonSerializer.Deserialize(stream, OperationJson.Default.ImmutableArrayDayTwoOperation);
    });

    /// <summary>D1 to D30.</summary>
    public static ImmutableArray<DayTwoOperation> All => Shipped.Value;
}
