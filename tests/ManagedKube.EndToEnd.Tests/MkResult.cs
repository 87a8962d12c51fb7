using System.Text.Json;

namespace ManagedKube.EndToEnd.Tests;

/// <summary>How a run of <c>mk</c> ended.</summary>
internal sealed record MkResult(int ExitCode, string Output, string Error)
{
    /// <summary>The one JSON document that <c>--json</c> puts on the standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>One of the counts of the summary; 0 where it is left out.</summary>
    public int Count(string operation) => Json.GetProperty("summary").TryGetProperty(operation, out var count) ? count.GetInt32() : 0;

    public override string ToString() => $"exit {ExitCode}\n{Output}\n{Error}";
}
