using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>
/// The configuration of the stack, within one namespace. The methods with Secret in their names give outputs that are
/// secret, so that the values are encrypted in state.
/// </summary>
public sealed class Config
{
    private const string NamespaceSuffix = ":config";

    private readonly string _name;

    /// <summary>Takes the namespace.</summary>
    /// <param name="name">By default the name of the project.</param>
    public Config(string? name = null)
    {
        name ??= Deployment.Instance.ProjectName;
        _name = name.EndsWith(NamespaceSuffix, StringComparison.Ordinal) ? name[..^NamespaceSuffix.Length] : name;
    }

    /// <summary>The text of a value, or null if it is not set.</summary>
    /// <param name="key">The key, without the namespace.</param>
    public string? Get(string key) => Deployment.Running.Settings.Config.GetValueOrDefault(FullKey(key));

    /// <inheritdoc cref="Get"/>
    public Output<string>? GetSecret(string key) => Get(key) is { } value ? Output.CreateSecret(value) : null;

    /// <summary>A value that is <c>true</c> or <c>false</c>, or null if it is not set.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is not of the type.</exception>
    public bool? GetBoolean(string key) => GetParsed<bool>(key, ParseBoolean);

    /// <inheritdoc cref="GetBoolean"/>
    public Output<bool>? GetSecretBoolean(string key) => Secret(GetParsed<bool>(key, ParseBoolean, isSecret: true));

    /// <summary>A whole number of 32 bits, or null if it is not set.</summary>
    /// <inheritdoc cref="GetBoolean"/>
    public int? GetInt32(string key) => GetParsed<int>(key, ParseInt32);

    /// <inheritdoc cref="GetInt32"/>
    public Output<int>? GetSecretInt32(string key) => Secret(GetParsed<int>(key, ParseInt32, isSecret: true));

    /// <summary>A number, or null if it is not set.</summary>
    /// <inheritdoc cref="GetBoolean"/>
    public double? GetDouble(string key) => GetParsed<double>(key, ParseDouble);

    /// <inheritdoc cref="GetDouble"/>
    public Output<double>? GetSecretDouble(string key) => Secret(GetParsed<double>(key, ParseDouble, isSecret: true));

    /// <summary>A structured value, read from its JSON form, or the default value if it is not set.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value cannot be read as a <typeparamref name="T"/>.</exception>
    [return: MaybeNull]
    public T GetObject<T>(string key) => ReadObject<T>(key, options: null);

    /// <inheritdoc cref="GetObject{T}(string)"/>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON text is read.</param>
    [return: MaybeNull]
    public T GetObject<T>(string key, JsonSerializerOptions options) => ReadObject<T>(key, options);

    /// <summary>A structured value, read from its JSON form, or null if it is not set.</summary>
    /// <inheritdoc cref="GetObject{T}(string)"/>
    public Output<T>? GetSecretObject<T>(string key)
        => Get(key) is null ? null : Output.CreateSecret(ReadObject<T>(key, options: null, isSecret: true)!);

    /// <inheritdoc cref="GetSecretObject{T}(string)"/>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON text is read.</param>
    public Output<T>? GetSecretObject<T>(string key, JsonSerializerOptions options)
        => Get(key) is null ? null : Output.CreateSecret(ReadObject<T>(key, options, isSecret: true)!);

    /// <summary>The text of a value.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is not set.</exception>
    public string Require(string key) => Get(key) ?? throw Missing(key);

    /// <inheritdoc cref="Require"/>
    public Output<string> RequireSecret(string key) => GetSecret(key) ?? throw Missing(key);

    /// <summary>A value that is <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is not set or not of the type.</exception>
    public bool RequireBoolean(string key) => GetBoolean(key) ?? throw Missing(key);

    /// <inheritdoc cref="RequireBoolean"/>
    public Output<bool> RequireSecretBoolean(string key) => GetSecretBoolean(key) ?? throw Missing(key);

    /// <summary>A whole number of 32 bits.</summary>
    /// <inheritdoc cref="RequireBoolean"/>
    public int RequireInt32(string key) => GetInt32(key) ?? throw Missing(key);

    /// <inheritdoc cref="RequireInt32"/>
    public Output<int> RequireSecretInt32(string key) => GetSecretInt32(key) ?? throw Missing(key);

    /// <summary>A number.</summary>
    /// <inheritdoc cref="RequireBoolean"/>
    public double RequireDouble(string key) => GetDouble(key) ?? throw Missing(key);

    /// <inheritdoc cref="RequireDouble"/>
    public Output<double> RequireSecretDouble(string key) => GetSecretDouble(key) ?? throw Missing(key);

    /// <summary>A structured value, read from its JSON form.</summary>
    /// <param name="key">The key, without the namespace.</param>
    /// <exception cref="RunException">The value is not set or cannot be read as a <typeparamref name="T"/>.</exception>
    public T RequireObject<T>(string key) => Get(key) is null ? throw Missing(key) : ReadObject<T>(key, options: null)!;

    /// <inheritdoc cref="RequireObject{T}(string)"/>
    /// <param name="key">The key, without the namespace.</param>
    /// <param name="options">How the JSON text is read.</param>
    public T RequireObject<T>(string key, JsonSerializerOptions options)
        => Get(key) is null ? throw Missing(key) : ReadObject<T>(key, options)!;

    /// <inheritdoc cref="RequireObject{T}(string)"/>
    public Output<T> RequireSecretObject<T>(string key) => GetSecretObject<T>(key) ?? throw Missing(key);

    /// <inheritdoc cref="RequireObject{T}(string, JsonSerializerOptions)"/>
    public Output<T> RequireSecretObject<T>(string key, JsonSerializerOptions options)
        => GetSecretObject<T>(key, options) ?? throw Missing(key);

    private static bool? ParseBoolean(string value)
        => value switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };

    private static int? ParseInt32(string value)
        => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var result) ? result : null;

    private static double? ParseDouble(string value)
        => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var result) ? result : null;

    private static Output<T>? Secret<T>(T? value)
        where T : struct
        => value is { } present ? Output.CreateSecret(present) : null;

    private T? GetParsed<T>(string key, Func<string, T?> parse, bool isSecret = false)
        where T : struct
        => Get(key) is { } value ? parse(value) ?? throw Invalid(key, value, typeof(T), isSecret) : null;

    private T? ReadObject<T>(string key, JsonSerializerOptions? options, bool isSecret = false)
    {
        var value = Get(key);
        try
        {
            return value is null ? default : JsonSerializer.Deserialize<T>(value, options);
        }
        catch (JsonException e)
        {
            throw Invalid(key, value!, typeof(T), isSecret, e);
        }
    }

    private RunException Invalid(string key, string value, Type type, bool isSecret, Exception? cause = null)
    {
        var fullKey = FullKey(key);
        isSecret |= Deployment.Running.Settings.ConfigSecretKeys.Contains(fullKey);
        return isSecret
            ? new RunException($"Configuration '{fullKey}' value [secret] is not a valid {type.Name}")
            : new RunException($"Configuration '{fullKey}' value '{value}' is not a valid {type.Name}", cause);
    }

    private RunException Missing(string key)
        => new($"Missing Required configuration variable '{FullKey(key)}'\n"
            + $"\tplease set a value using the command `pulumi config set {FullKey(key)} <value>`");

    private string FullKey(string key) => $"{_name}:{key}";
}
