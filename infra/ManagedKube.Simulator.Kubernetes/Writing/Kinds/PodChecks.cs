using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

/// <summary>Rules about the contents of pods, also in the templates of workloads.</summary>
internal static class PodChecks
{
    public static void Check(JsonObject? spec, string path, List<FieldError> errors)
    {
        if (spec is null || !spec.ItemsAt("containers").Any())
            errors.Add(FieldError.Required($"{path}.containers"));
        if (spec is null)
            return;
        var names = new HashSet<string>();
        foreach (var list in new[] { "initContainers", "containers" })
        {
            var index = 0;
            foreach (var container in spec.ItemsAt(list))
                CheckContainer(container, spec, $"{path}.{list}[{index++}]", names, errors);
        }

        CheckVolumes(spec, path, errors);
        var at = 0;
        foreach (var toleration in spec.ItemsAt("tolerations"))
        {
            if (string.IsNullOrEmpty(toleration.TextAt("key")) && toleration.TextAt("operator") != "Exists")
                errors.Add(FieldError.Invalid($"{path}.tolerations[{at}].operator", $"\"{toleration.TextAt("operator")}\"", "operator must be Exists when `key` is empty, which means \"match all values and all keys\""));
            at++;
        }
    }

    private static void CheckContainer(JsonObject container, JsonObject spec, string path, HashSet<string> names, List<FieldError> errors)
    {
        if (container.TextAt("name") is not { Length: > 0 } name)
            errors.Add(FieldError.Required($"{path}.name"));
        else if (NameRule.Label.Check(name) is { } wrong)
            errors.Add(FieldError.Invalid($"{path}.name", $"\"{name}\"", wrong));
        else if (!names.Add(name))
            errors.Add(FieldError.Duplicate($"{path}.name", $"\"{name}\""));
        if (string.IsNullOrEmpty(container.TextAt("image")))
            errors.Add(FieldError.Required($"{path}.image"));
        var volumes = spec.ItemsAt("volumes").Select(volume => volume.TextAt("name")).ToHashSet();
        var index = 0;
        foreach (var mount in container.ItemsAt("volumeMounts"))
        {
            if (mount.TextAt("name") is { } volume && !volumes.Contains(volume))
                errors.Add(FieldError.NotFound($"{path}.volumeMounts[{index}].name", volume));
            if (string.IsNullOrEmpty(mount.TextAt("mountPath")))
                errors.Add(FieldError.Required($"{path}.volumeMounts[{index}].mountPath"));
            index++;
        }

        index = 0;
        foreach (var port in container.ItemsAt("ports"))
        {
            if (port.NumberAt("containerPort") is not (> 0 and < 65536))
                errors.Add(FieldError.Invalid($"{path}.ports[{index}].containerPort", port.NumberAt("containerPort")?.ToString(CultureInfo.InvariantCulture) ?? "0", "must be between 1 and 65535, inclusive"));
            index++;
        }

        foreach (var part in new[] { "limits", "requests" })
        {
            foreach (var (resource, amount) in container.FieldsAt("resources", part) ?? [])
            {
                if (!Quantity.TryParse(amount, out _))
                    errors.Add(FieldError.Invalid($"{path}.resources.{part}.{resource}", amount?.ToJsonString() ?? "null", "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"));
            }
        }
    }

    private static void CheckVolumes(JsonObject spec, string path, List<FieldError> errors)
    {
        var names = new HashSet<string>();
        var index = 0;
        foreach (var volume in spec.ItemsAt("volumes"))
        {
            if (volume.TextAt("name") is not { Length: > 0 } name)
                errors.Add(FieldError.Required($"{path}.volumes[{index}].name"));
            else if (!names.Add(name))
                errors.Add(FieldError.Duplicate($"{path}.volumes[{index}].name", $"\"{name}\""));
            index++;
        }
    }
}
