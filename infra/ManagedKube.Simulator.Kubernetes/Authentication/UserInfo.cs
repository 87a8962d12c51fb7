using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Authentication;

/// <summary>Who sends a request.</summary>
internal sealed record UserInfo(string Name, ImmutableArray<string> Groups, string Uid = "")
{
    public const string Authenticated = "system:authenticated";
    public const string Masters = "system:masters";

    public static readonly UserInfo Anonymous = new("system:anonymous", ["system:unauthenticated"]);

    public static UserInfo ServiceAccount(string @namespace, string name, string uid) => new(
        $"system:serviceaccount:{@namespace}:{name}",
        ["system:serviceaccounts", $"system:serviceaccounts:{@namespace}", Authenticated],
        uid);

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["username"] = Name, ["groups"] = ObjectNodes.List(Groups) };
        if (Uid.Length > 0)
            json["uid"] = Uid;
        return json;
    }
}
