using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>Rules about the metadata of all kinds.</summary>
internal static partial class MetadataChecks
{
    private const int MostAnnotations = 256 << 10;

    public static void Check(JsonObject body, NameRule names, List<FieldError> errors)
    {
        if (body.Name().Length == 0)
            errors.Add(FieldError.Required("metadata.name", "name or generateName is required"));
        else if (names.Check(body.Name()) is { } wrong)
            errors.Add(FieldError.Invalid("metadata.name", $"\"{body.Name()}\"", wrong));
        CheckLabels(body.At("metadata", "labels"), "metadata.labels", errors);
        foreach (var (key, _) in body.PairsAt("metadata", "annotations").Where(pair => !IsQualifiedName(pair.Key.ToLowerInvariant())))
            errors.Add(FieldError.Invalid("metadata.annotations", $"\"{key}\"", KeyText));
        if (body.PairsAt("metadata", "annotations").Sum(pair => pair.Key.Length + Encoding.UTF8.GetByteCount(pair.Value)) > MostAnnotations)
            errors.Add(new FieldError("metadata.annotations", "FieldValueTooLong", $"Too long: may not be more than {MostAnnotations} bytes"));
        foreach (var finalizer in body.TextsAt("metadata", "finalizers").Where(finalizer => !IsQualifiedName(finalizer)))
            errors.Add(FieldError.Invalid("metadata.finalizers", $"\"{finalizer}\"", KeyText));
        var index = 0;
        foreach (var owner in body.ItemsAt("metadata", "ownerReferences"))
        {
            foreach (var field in new[] { "apiVersion", "kind", "name", "uid" }.Where(field => string.IsNullOrEmpty(owner.TextAt(field))))
                errors.Add(FieldError.Required($"metadata.ownerReferences[{index}].{field}"));
            index++;
        }
    }

    /// <summary>Labels, as they are on objects and in the selectors of workloads.</summary>
    public static void CheckLabels(JsonNode? labels, string path, List<FieldError> errors)
    {
        if (labels is not JsonObject fields)
            return;
        foreach (var (key, node) in fields)
        {
            if (!IsQualifiedName(key))
                errors.Add(FieldError.Invalid(path, $"\"{key}\"", KeyText));
            if (node is JsonValue value && value.GetValueKind() != JsonValueKind.String)
                continue;
            var text = node.AsText() ?? string.Empty;
            if (text.Length > 63 || !ValuePattern().IsMatch(text))
                errors.Add(FieldError.Invalid(path, $"\"{text}\"", ValueText));
        }
    }

    private const string KeyText =
        "name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

    private const string ValueText =
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')";

    private static bool IsQualifiedName(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var name = key[(slash + 1)..];
        return name.Length is > 0 and <= 63 && NamePattern().IsMatch(name) && (slash < 0 || NameRule.Subdomain.Check(key[..slash]) is null);
    }

    [GeneratedRegex("^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$")]
    private static partial Regex NamePattern();

    [GeneratedRegex("^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")]
    private static partial Regex ValuePattern();
}
