using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class IngressRules : KindRules
{
    public override void Check(JsonObject body, List<FieldError> errors)
    {
        if (body.At("spec", "defaultBackend") is null && !body.ItemsAt("spec", "rules").Any())
            errors.Add(FieldError.Invalid("spec", "{}", "either `defaultBackend` or `rules` must be specified"));
        var rules = body.ItemsAt("spec", "rules").ToList();
        for (var rule = 0; rule < rules.Count; rule++)
        {
            var index = 0;
            foreach (var path in rules[rule].ItemsAt("http", "paths"))
            {
                var where = $"spec.rules[{rule}].http.paths[{index++}]";
                if (path.TextAt("pathType") is not ("Exact" or "Prefix" or "ImplementationSpecific"))
                    errors.Add(FieldError.Required($"{where}.pathType", "pathType must be specified"));
                else if (path.TextAt("pathType") != "ImplementationSpecific" && path.TextAt("path") is not ['/', ..])
                    errors.Add(FieldError.Invalid($"{where}.path", $"\"{path.TextAt("path")}\"", "must be an absolute path"));
                if (path.TextAt("backend", "service", "name") is null && path.At("backend", "resource") is null)
                    errors.Add(FieldError.Required($"{where}.backend.service.name"));
            }
        }
    }
}
