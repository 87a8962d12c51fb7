using System.Globalization;

namespace Pulumi.Kubernetes;

/// <summary>Defaults that the environment of the program gives.</summary>
internal static class PackageEnvironment
{
    /// <summary>Null where the variable is not set.</summary>
    public static Input<string>? Text(string name) => Value(name) is { } value ? (Input<string>)value : null;

    /// <summary>Null where the variable is not set, or is no truth value.</summary>
    public static bool? Flag(string name) => Value(name) switch
    {
        "1" or "t" or "T" or "true" or "TRUE" or "True" => true,
        "0" or "f" or "F" or "false" or "FALSE" or "False" => false,
        _ => null,
    };

    /// <summary>Null where the variable is not set, or is no whole number.</summary>
    public static int? Integer(string name) => int.TryParse(Value(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Null where the variable is not set, or is no number.</summary>
    public static double? Number(string name) => double.TryParse(Value(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Value(string name) => Environment.GetEnvironmentVariable(name);
}
