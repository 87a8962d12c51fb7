using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ManagedKube.Model.Configuration.Schema;

namespace ManagedKube.Cli.Clusters;

/// <summary>The JSON schema of customers' files as it is kept beside them.</summary>
internal static class CustomerSchema
{
    /// <summary>The name of the file, in the folder of the stack files.</summary>
    public const string FileName = "cluster.schema.json";

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text.</summary>
    public static string Text()
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Readable))
            CustomerFileSchema.Create(XmlDocumentation.Of(typeof(CustomerFileSchema).Assembly).Summary).WriteTo(writer);
        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }
}
