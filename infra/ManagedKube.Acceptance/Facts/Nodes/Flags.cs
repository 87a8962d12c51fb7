using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>How the containers of a pod are started.</summary>
internal static class Flags
{
    public static IEnumerable<string> Of(JsonObject pod) =>
        pod.Items("spec", "containers").SelectMany(container => container.Texts("command").Concat(container.Texts("args")));
}
