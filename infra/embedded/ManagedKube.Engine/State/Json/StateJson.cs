using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ManagedKube.Engine.State.Json;

/// <summary>Settings and small forms that all state files share.</summary>
internal static class StateJson
{
    /// <summary>Far deeper than any resource, and far from the end of the stack.</summary>
    public const int MaxDepth = 2000;

    public static JsonWriterOptions WriterOptions { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
        MaxDepth = MaxDepth,
    };

    public static JsonWriterOptions IndentedOptions { get; } = WriterOptions with { Indented = true, IndentSize = 4 };

    public static JsonDocumentOptions ReaderOptions { get; } = new() { MaxDepth = MaxDepth };

    /// <summary>RFC 3339 in UTC, as precise as needed.</summary>
    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text is no RFC 3339 time.</exception>
    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
