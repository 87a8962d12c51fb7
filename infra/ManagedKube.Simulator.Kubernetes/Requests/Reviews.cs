using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Authorization;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers questions about who somebody is and what they may do.</summary>
internal static class Reviews
{
    public static bool Handles(ResourceInfo resource) => resource.Group is "authentication.k8s.io" or "authorization.k8s.io";

    public static async Task HandleAsync(ApiCall call, ResourceInfo resource)
    {
        var review = await call.ReadObjectAsync().ConfigureAwait(false);
        review["apiVersion"] = resource.ApiVersion;
        review["kind"] = resource.Kind;
        JsonObject status;
        if (resource.Kind == "TokenReview")
        {
            status = Token(call.Cluster, review);
        }
        else
        {
            lock (call.Cluster.Gate)
                status = Status(call, resource, review);
        }

        review["status"] = status;
        review.Metadata().Default("creationTimestamp", call.Cluster.Now);
        await ApiHandler.WriteAsync(call.Context, StatusCodes.Status201Created, review).ConfigureAwait(false);
    }

    private static JsonObject Status(ApiCall call, ResourceInfo resource, JsonObject review) => resource.Kind switch
    {
        "SelfSubjectReview" => new JsonObject { ["userInfo"] = call.User.ToJson() },
        "SelfSubjectAccessReview" => Access(call.Cluster, call.User, review),
        "SelfSubjectRulesReview" => Rules(call.Cluster, call.User, review.TextAt("spec", "namespace") ?? string.Empty),
        _ => Access(call.Cluster, new UserInfo(review.TextAt("spec", "user") ?? string.Empty, [.. review.TextsAt("spec", "groups")]), review),
    };

    private static JsonObject Access(Cluster cluster, UserInfo user, JsonObject review)
    {
        var (allowed, reason) = RbacAuthorizer.Authorize(cluster, user, Asked(review));
        var status = new JsonObject { ["allowed"] = allowed };
        if (reason.Length > 0)
            status["reason"] = reason;
        return status;
    }

    private static AccessRequest Asked(JsonObject review)
    {
        if (review.FieldsAt("spec", "nonResourceAttributes") is { } path)
            return new AccessRequest { Verb = path.TextAt("verb") ?? string.Empty, Path = path.TextAt("path") ?? string.Empty };
        var attributes = review.FieldsAt("spec", "resourceAttributes")
            ?? throw ApiException.Invalid("authorization.k8s.io", review.TextAt("kind")!, "",
                [FieldError.Invalid("spec.resourceAttributes", "null", "exactly one of nonResourceAttributes or resourceAttributes must be specified")]);
        var resource = attributes.TextAt("resource") ?? string.Empty;
        return new AccessRequest
        {
            Verb = attributes.TextAt("verb") ?? string.Empty,
            Group = attributes.TextAt("group") ?? string.Empty,
            Resource = attributes.TextAt("subresource") is { Length: > 0 } subresource ? $"{resource}/{subresource}" : resource,
            Namespace = attributes.TextAt("namespace") ?? string.Empty,
            Name = attributes.TextAt("name") ?? string.Empty,
        };
    }

    private static JsonObject Rules(Cluster cluster, UserInfo user, string space)
    {
        IEnumerable<PolicyRule> rules = user.Groups.Contains(UserInfo.Masters)
            ? [new PolicyRule { Verbs = ["*"], Groups = ["*"], Resources = ["*"] }, new PolicyRule { Verbs = ["*"], Paths = ["*"] }]
            : RbacAuthorizer.Rules(cluster, user, space).Select(entry => entry.Rule);
        var all = rules.ToList();
        return new JsonObject
        {
            ["resourceRules"] = new JsonArray([.. all.Where(rule => rule.Paths.IsEmpty).Select(rule => (JsonNode)rule.ToJson())]),
            ["nonResourceRules"] = new JsonArray([.. all.Where(rule => !rule.Paths.IsEmpty).Select(rule => (JsonNode)rule.ToJson())]),
            ["incomplete"] = false,
        };
    }

    private static JsonObject Token(Cluster cluster, JsonObject review) => Authenticator.OfToken(cluster, review.TextAt("spec", "token") ?? string.Empty) is { } user
        ? new JsonObject { ["authenticated"] = true, ["user"] = user.ToJson(), ["audiences"] = ObjectNodes.List(cluster.Settings.ServiceAccountIssuer) }
        : new JsonObject { ["authenticated"] = false, ["error"] = "invalid bearer token" };
}
