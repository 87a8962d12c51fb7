namespace ManagedKube.OpenIaaS.Http;

/// <summary>Names the kind of an operation: the request without the ids and names in it.</summary>
internal static class OperationKind
{
    /// <summary>What is followed by a name that people have chosen.</summary>
    private static readonly string[] BeforeNames = ["buckets", "storage_accounts", "to", "keys"];

    public static string Of(HttpMethod method, string path)
    {
        var segments = path.Split('?')[0].Split('/');
        return $"{method} {string.Join('/', segments.Where((segment, index) => !Guid.TryParse(segment, out _) && !IsName(segments, index)))}";
    }

    private static bool IsName(string[] segments, int index) => index > 0 && BeforeNames.Contains(segments[index - 1]);
}
