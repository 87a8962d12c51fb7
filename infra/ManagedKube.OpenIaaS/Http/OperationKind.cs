namespace ManagedKube.OpenIaaS.Http;

/// <summary>Names the kind of an operation: the request without the ids in it.</summary>
internal static class OperationKind
{
    public static string Of(HttpMethod method, string path) =>
        $"{method} {string.Join('/', path.Split('?')[0].Split('/').Where(segment => !Guid.TryParse(segment, out _)))}";
}
