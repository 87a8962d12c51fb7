using System.Text.Json;

namespace ManagedKube.TerraformSequences.Http;

/// <summary>An answer of the API.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="Location">The activity that the answer names; null when it names none.</param>
/// <param name="RetryAfter">The wait that a refusal asks for; null when it asks for none.</param>
/// <param name="Body">The text of the body, possibly empty.</param>
internal sealed record Answer(int Status, string? Location, TimeSpan? RetryAfter, string Body)
{
    /// <summary>Too many requests, or trouble of the platform: worth another try.</summary>
    public bool IsTransient => Status is 429 or >= 500;

    /// <exception cref="JsonException">The body is no JSON.</exception>
    public JsonElement Json() => JsonElement.Parse(Body);
}
