using System.Text;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>
/// A change that somebody only tries: the API server asks rights and admission as for a real one, answers with what would be, and stores
/// nothing (dry run).
/// </summary>
/// <param name="Account">Who, as the API server names a service account; it knows the groups of one by itself.</param>
/// <param name="Verb">What, <c>create</c> or <c>patch</c>.</param>
/// <param name="Kind">Of what kind, one without namespaces.</param>
/// <param name="Name">Which object; null for a new one.</param>
/// <param name="Body">The object, or what changes of it, as JSON.</param>
internal sealed record Attempt(string Account, string Verb, ResourceKind Kind, string? Name, string Body)
{
    // Without it, the change would be made.
    private const string Dry = "?dryRun=All";

    /// <summary>As the API server takes it.</summary>
    /// <param name="server">Its address.</param>
    public HttpRequestMessage Request(Uri server)
    {
        var path = Name is null ? Kind.Path : $"{Kind.Path}/{Name}";
        var request = new HttpRequestMessage(Name is null ? HttpMethod.Post : HttpMethod.Patch, new Uri($"{server.AbsoluteUri.TrimEnd('/')}/{path}{Dry}"))
        {
            Content = new StringContent(Body, Encoding.UTF8, Name is null ? "application/json" : "application/merge-patch+json"),
        };
        request.Headers.Add("Impersonate-User", Account);
        return request;
    }

    /// <summary>Without the person, such as <c>patch namespaces rook-ceph</c>.</summary>
    public override string ToString() => Name is null ? $"{Verb} {Kind.Plural}" : $"{Verb} {Kind.Plural} {Name}";
}
