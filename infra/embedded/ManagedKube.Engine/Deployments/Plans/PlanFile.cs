using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State.Json;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>
/// The file that a plan is kept in: Pulumi's deployment plan, and beside it, as in a state, how its secrets are encrypted. Also read are
/// plans without the latter, and in an envelope with a version.
/// </summary>
public static class PlanFile
{
    private const int Version = 1;

    /// <summary>Writes a plan.</summary>
    public static byte[] Write(DeploymentPlan plan, SecretTexts secrets)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, StateJson.WriterOptions with { Indented = true }))
        {
            json.WriteStartObject();
            DeploymentJson.WriteManifest(json, plan.Time, plan.EngineVersion);
            DeploymentJson.WriteSecretsState(json, new SecretsState(secrets.Manager.Type, secrets.Manager.State));
            WriteConfig(json, plan.Config, secrets);
            json.WriteStartObject("resourcePlans");
            foreach (var (urn, resource) in plan.Resources)
            {
                json.WritePropertyName(urn.Text);
                ResourcePlanJson.Write(json, resource, new PropertyJsonWriter(secrets, urn.Text));
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return buffer.ToArray();
    }

    /// <summary>Tells how the secrets of a plan are encrypted; null where it says nothing: then as the stack's.</summary>
    /// <exception cref="FormatException">The content is no plan.</exception>
    public static SecretsState? ReadSecretsState(ReadOnlyMemory<byte> content)
    {
        using var document = Parse(content);
        return DeploymentJson.ReadSecretsState(PlanOf(document.RootElement));
    }

    /// <summary>Reads a plan, without its configuration.</summary>
    /// <exception cref="FormatException">The content is no plan.</exception>
    /// <exception cref="SecretsException">A secret cannot be decrypted.</exception>
    public static DeploymentPlan Read(ReadOnlyMemory<byte> content, SecretTexts secrets)
    {
        using var document = Parse(content);
        var json = PlanOf(document.RootElement);
        var (time, version) = DeploymentJson.ReadManifest(json);
        return new DeploymentPlan
        {
            Time = time,
            EngineVersion = version,
            Resources = json.TryGetProperty("resourcePlans", out var resources) && resources.ValueKind == JsonValueKind.Object
                ? resources.EnumerateObject().ToImmutableSortedDictionary(
                    member => Urn.Parse(member.Name), member => ResourcePlanJson.Read(member.Value, new PropertyJsonReader(secrets, member.Name)))
                : ImmutableSortedDictionary<Urn, ResourcePlan>.Empty,
        };
    }

    private static void WriteConfig(Utf8JsonWriter json, ImmutableSortedDictionary<string, ConfigValue> config, SecretTexts secrets)
    {
        json.WriteStartObject("config");
        foreach (var (key, value) in config)
        {
            json.WritePropertyName(key);
            switch (value)
            {
                case { IsSecret: true }:
                    json.WriteStartObject();
                    json.WriteString("secure", secrets.Encrypt(key, value.Text));
                    json.WriteEndObject();
                    break;
                case { IsObject: true }:
                    json.WriteRawValue(value.Text);
                    break;
                default:
                    json.WriteStringValue(value.Text);
                    break;
            }
        }
        json.WriteEndObject();
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            var document = JsonDocument.Parse(content, StateJson.ReaderOptions);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no JSON: {e.Message}", e);
        }
        throw new FormatException("it is no JSON object");
    }

    private static JsonElement PlanOf(JsonElement root)
    {
        if (root.TryGetProperty("version", out var version) && root.TryGetProperty("plan", out var plan))
            return version.TryGetInt32(out var number) && number == Version && plan.ValueKind == JsonValueKind.Object
                ? plan
                : throw new FormatException($"it has version {version}, and this engine reads version {Version}");
        return root.TryGetProperty("resourcePlans", out _) || root.TryGetProperty("manifest", out _)
            ? root
            : throw new FormatException("it has no 'resourcePlans'");
    }
}
