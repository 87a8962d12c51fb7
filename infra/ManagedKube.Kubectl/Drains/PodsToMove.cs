using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Drains;

/// <summary>Which pods of a node have to go, and which must not be taken away without being asked for.</summary>
internal sealed record PodsToMove(IReadOnlyList<JsonObject> Pods, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings)
{
    public static PodsToMove Of(IEnumerable<JsonObject> pods, DrainOptions options)
    {
        var (moved, daemons, unmanaged, local) = (new List<JsonObject>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var pod in pods)
        {
            if (pod["metadata"]?["annotations"]?["kubernetes.io/config.mirror"] is not null)
                continue;
            var title = $"{pod["metadata"]!["namespace"]}/{pod["metadata"]!["name"]}";
            var isDone = (string?)pod["status"]?["phase"] is "Succeeded" or "Failed";
            var owner = (pod["metadata"]?["ownerReferences"] as JsonArray)?.FirstOrDefault(reference => (bool?)reference?["controller"] == true);
            if (!isDone && (string?)owner?["kind"] == "DaemonSet")
            {
                daemons.Add(title);
                continue;
            }

            if (!isDone && owner is null)
                unmanaged.Add(title);
            if (!isDone && (pod["spec"]?["volumes"] as JsonArray)?.Any(volume => volume?["emptyDir"] is not null) == true)
                local.Add(title);
            moved.Add(pod);
        }

        var errors = new List<string>();
        var warnings = new List<string>();
        Sort(
            daemons,
            options.IgnoreDaemonSets,
            "cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): ",
            "ignoring DaemonSet-managed Pods: ",
            errors,
            warnings);
        Sort(
            local,
            options.DeleteEmptyDirData,
            "cannot delete Pods with local storage (use --delete-emptydir-data to override): ",
            "deleting Pods with local storage: ",
            errors,
            warnings,
            isQuiet: true);
        Sort(
            unmanaged,
            options.Force,
            "cannot delete Pods that declare no controller (use --force to override): ",
            "deleting Pods that declare no controller: ",
            errors,
            warnings);
        return new PodsToMove(moved, errors, warnings);
    }

    private static void Sort(List<string> pods, bool isAllowed, string refusal, string notice, List<string> errors, List<string> warnings, bool isQuiet = false)
    {
        if (pods.Count == 0)
            return;
        if (!isAllowed)
            errors.Add(refusal + string.Join(", ", pods));
        else if (!isQuiet)
            warnings.Add(notice + string.Join(", ", pods));
    }
}
