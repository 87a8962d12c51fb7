using System.Text.Json;

namespace Pulumi;

/// <summary>An input that takes JSON, as text or parsed.</summary>
public sealed class InputJson : Input<JsonElement>
{
    /// <summary>An element of no kind.</summary>
    public InputJson()
        : this(Output.Create(default(JsonElement)))
    {
    }

    private InputJson(Output<JsonElement> output)
        : base(output)
    {
    }

    /// <summary>An input with the value of a JSON text.</summary>
    /// <exception cref="JsonException">The text is not valid JSON.</exception>
    public static implicit operator InputJson(string json) => JsonDocument.Parse(json);

    /// <summary>An input with the value of a document.</summary>
    public static implicit operator InputJson(JsonDocument document) => document.RootElement;

    /// <summary>An input with a known value.</summary>
    public static implicit operator InputJson(JsonElement element) => Output.Create(element);

    /// <summary>An input with the value of a JSON text; resolving it fails if the text is not valid JSON.</summary>
    public static implicit operator InputJson(Output<string> json) => json.Apply(text => JsonDocument.Parse(text));

    /// <summary>An input with the value of a document.</summary>
    public static implicit operator InputJson(Output<JsonDocument> document) => document.Apply(parsed => parsed.RootElement);

    /// <summary>An input with the value of an output.</summary>
    public static implicit operator InputJson(Output<JsonElement> element) => new(element);
}
