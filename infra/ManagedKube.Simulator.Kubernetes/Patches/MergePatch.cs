using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Patches;

/// <summary>A patch that has the form of the object, RFC 7396: null removes, lists are replaced.</summary>
internal static class MergePatch
{
    public static JsonObject Apply(JsonObject target, JsonObject patch)
    {
        var result = target.Copy();
        foreach (var (name, value) in patch)
        {
            if (value is null)
                result.Remove(name);
            else
                result[name] = value is JsonObject fields ? Apply(result[name] as JsonObject ?? [], fields) : value.DeepClone();
        }

        return result;
    }
}
