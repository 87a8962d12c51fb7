using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed partial class ConfigMapRules : KindRules
{
    public override bool HasGeneration => false;

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        CheckKeys(body["data"], "data", errors);
        CheckKeys(body["binaryData"], "binaryData", errors);
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors) => CheckImmutable(body, before, errors);

    public static void CheckKeys(JsonNode? data, string path, List<FieldError> errors)
    {
        foreach (var (key, _) in data as JsonObject ?? [])
        {
            if (key.Length > 253 || !Key().IsMatch(key) || key is "." or "..")
            {
                errors.Add(FieldError.Invalid(path, $"\"{key}\"",
                    "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"));
            }
        }
    }

    /// <summary>What may not change once it was said to be immutable.</summary>
    public static void CheckImmutable(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (!before.FlagAt("immutable"))
            return;
        if (!body.FlagAt("immutable"))
            errors.Add(FieldError.Forbidden("immutable", "field is immutable when `immutable` is set"));
        foreach (var field in new[] { "data", "binaryData" }.Where(field => !ObjectNodes.Same(body[field], before[field])))
            errors.Add(FieldError.Forbidden(field, "field is immutable when `immutable` is set"));
    }

    [GeneratedRegex("^[-._a-zA-Z0-9]+$")]
    private static partial Regex Key();
}
