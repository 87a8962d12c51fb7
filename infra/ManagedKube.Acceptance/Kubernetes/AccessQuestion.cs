using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>Whether somebody may do something; the API server answers by its own rules, and nothing is done.</summary>
/// <param name="User">Who, as the API server names him; null for nobody in particular, such as any member of a group.</param>
/// <param name="Group">A group that he is in.</param>
/// <param name="Verb">What, such as <c>list</c>.</param>
/// <param name="ApiGroup">The group of the resource; empty for Kubernetes' first ones.</param>
/// <param name="Resource">The resource, such as <c>pods</c> or <c>pods/portforward</c>.</param>
/// <param name="Namespace">Where; null for the whole cluster.</param>
internal sealed record AccessQuestion(string? User, string Group, string Verb, string ApiGroup, string Resource, string? Namespace = null)
{
    /// <summary>Stands for every verb, group and resource.</summary>
    public const string All = "*";

    private const string Authenticated = "system:authenticated";

    /// <summary>As the API server takes it (SubjectAccessReview).</summary>
    public JsonObject Review()
    {
        var parts = Resource.Split('/', 2);
        return new JsonObject
        {
            ["apiVersion"] = "authorization.k8s.io/v1",
            ["kind"] = "SubjectAccessReview",
            ["spec"] = new JsonObject
            {
                ["user"] = User ?? "",
                ["groups"] = new JsonArray([.. Groups().Select(group => (JsonNode)group)]),
                ["resourceAttributes"] = new JsonObject
                {
                    ["verb"] = Verb,
                    ["group"] = ApiGroup,
                    ["resource"] = parts[0],
                    ["subresource"] = parts.Length > 1 ? parts[1] : "",
                    ["namespace"] = Namespace ?? "",
                },
            },
        };
    }

    /// <summary>Without the person, such as <c>list pods in kube-system</c>.</summary>
    public override string ToString() => $"{What()}{(Namespace is null ? "" : $" in {Namespace}")}";

    private string What() => (Verb, Resource, ApiGroup) switch
    {
        (All, All, All) => "do everything",
        (_, _, "") => $"{Verb} {Resource}",
        _ => $"{Verb} {Resource}.{ApiGroup}",
    };

    private ImmutableArray<string> Groups() => [Group, Authenticated];
}
