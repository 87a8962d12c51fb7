using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ManagedKube.OpenIaaS.Provider.Schema;

/// <summary>The package's Pulumi schema: what is common to all, and one document for each module.</summary>
internal static class PackageSchema
{
    private const string Common = "package.json";
    private const string Folder = "Schema/";
    private static readonly string[] Sections = ["types", "resources", "functions"];

    /// <summary>The schema as JSON.</summary>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        var assembly = typeof(PackageSchema).Assembly;
        var schema = await ReadAsync(assembly, Folder + Common, cancellationToken).ConfigureAwait(false);
        foreach (var section in Sections)
            schema[section] = new JsonObject();
        foreach (var module in assembly.GetManifestResourceNames().Where(IsModule).Order(StringComparer.Ordinal))
            Add(await ReadAsync(assembly, module, cancellationToken).ConfigureAwait(false), schema);
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static bool IsModule(string name) => name.StartsWith(Folder, StringComparison.Ordinal) && name != Folder + Common;

    private static void Add(JsonObject module, JsonObject schema)
    {
        foreach (var section in Sections)
        {
            foreach (var (token, member) in module[section]?.AsObject() ?? [])
                schema[section]!.AsObject().Add(token, member?.DeepClone());
        }
    }

    private static async Task<JsonObject> ReadAsync(Assembly assembly, string name, CancellationToken cancellationToken)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return (await JsonNode.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false))!.AsObject();
    }
}
