namespace ManagedKube.Simulator.Kubernetes.Objects;

/// <summary>A rule that a field breaks.</summary>
/// <param name="Field">Its path, <c>spec.ports[0].port</c>.</param>
/// <param name="Reason">The reason in the Status object, <c>FieldValueRequired</c>.</param>
/// <param name="Detail">What is wrong, without the path.</param>
internal sealed record FieldError(string Field, string Reason, string Detail)
{
    public static FieldError Required(string field, string detail = "") =>
        new(field, "FieldValueRequired", detail.Length == 0 ? "Required value" : $"Required value: {detail}");

    public static FieldError Invalid(string field, string value, string detail) =>
        new(field, "FieldValueInvalid", $"Invalid value: {value}: {detail}");

    public static FieldError NotSupported(string field, string value, IEnumerable<string> supported) =>
        new(field, "FieldValueNotSupported", $"Unsupported value: \"{value}\": supported values: {string.Join(", ", supported.Select(item => $"\"{item}\""))}");

    public static FieldError Forbidden(string field, string detail) => new(field, "FieldValueForbidden", $"Forbidden: {detail}");

    public static FieldError NotFound(string field, string value) => new(field, "FieldValueNotFound", $"Not found: \"{value}\"");

    public static FieldError Duplicate(string field, string value) => new(field, "FieldValueDuplicate", $"Duplicate value: {value}");

    public static FieldError TypeInvalid(string field, string detail) => new(field, "FieldValueTypeInvalid", $"Invalid value: {detail}");

    public override string ToString() => $"{Field}: {Detail}";
}
