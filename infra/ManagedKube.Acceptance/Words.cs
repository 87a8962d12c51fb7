namespace ManagedKube.Acceptance;

/// <summary>Words of reports.</summary>
internal static class Words
{
    public static string List(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? list : "none";
}
