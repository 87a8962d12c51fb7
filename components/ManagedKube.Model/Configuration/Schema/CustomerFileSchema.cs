using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration.Schema;

/// <summary>
/// The JSON schema of a customer's file, so that editors complete and check it. It is made from what the reader of the file asks
/// for; what a setting means is told by the member of the definition that it becomes.
/// </summary>
public static class CustomerFileSchema
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>Makes the schema.</summary>
    /// <param name="describe">The documentation of a member of the definition; null when there is none.</param>
    public static JsonObject Create(Func<MemberInfo, string?> describe)
    {
        var writer = new SchemaWriter(describe);
        var config = new JsonObject { ["type"] = "object", ["description"] = "The settings of the stack, as Pulumi keeps them." };
        var settings = new JsonObject();
        var required = new JsonArray();
        foreach (var setting in ClusterDefinitionReader.Shape().Settings)
        {
            settings[$"managedkube:{setting.Key}"] = setting.Shape == SettingShape.Section
                ? writer.Section(setting, typeof(ClusterDefinition))
                : writer.Value(setting, typeof(ClusterDefinition));
            required.Add($"managedkube:{setting.Key}");
        }
        config["properties"] = settings;
        config["required"] = required;
        return new JsonObject
        {
            ["$schema"] = Draft,
            ["title"] = "A customer's cluster",
            ["description"] = "Pulumi.CODE.yaml: the stack file of one managed Kubernetes cluster.",
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["config"] = config,
                ["encryptionsalt"] = new JsonObject { ["type"] = "string", ["description"] = "What the passphrase of the stack is checked with; written by mk and pulumi." },
                ["secretsprovider"] = new JsonObject { ["type"] = "string", ["description"] = "Who encrypts secret values." },
                ["encryptedkey"] = new JsonObject { ["type"] = "string" },
                ["environment"] = new JsonObject { ["description"] = "Pulumi ESC environments." },
            },
            ["required"] = new JsonArray("config"),
        };
    }
}
