using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State.Json;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>The plan of one resource, to and from JSON.</summary>
internal static class ResourcePlanJson
{
    public static void Write(Utf8JsonWriter json, ResourcePlan plan, PropertyJsonWriter properties)
    {
        json.WriteStartObject();
        if (plan.Goal is { } goal)
            WriteGoal(json, goal, properties);
        ResourceJson.WriteTexts(json, "steps", plan.Steps.Select(StepOps.Name));
        json.WritePropertyName("state");
        if (plan.Outputs is { } outputs)
            properties.Write(json, outputs);
        else
            json.WriteNullValue();
        if (!plan.Seed.IsEmpty)
            json.WriteBase64String("seed", plan.Seed.AsSpan());
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">A member is malformed.</exception>
    public static ResourcePlan Read(JsonElement json, PropertyJsonReader properties) => new()
    {
        Goal = json.TryGetProperty("goal", out var goal) && goal.ValueKind == JsonValueKind.Object ? ReadGoal(goal, properties) : null,
        Steps = [.. ResourceJson.Texts(json, "steps").Select(StepOps.Parse)],
        Outputs = json.TryGetProperty("state", out var outputs) && outputs.ValueKind == JsonValueKind.Object ? properties.ReadMap(outputs) : null,
        Seed = json.TryGetProperty("seed", out var seed) && seed.ValueKind == JsonValueKind.String ? [.. seed.GetBytesFromBase64()] : [],
    };

    private static void WriteGoal(Utf8JsonWriter json, PlannedGoal goal, PropertyJsonWriter properties)
    {
        json.WriteStartObject("goal");
        json.WriteString("type", goal.Type);
        json.WriteString("name", goal.Name);
        json.WriteBoolean("custom", goal.Custom);
        WriteDiff(json, "inputDiff", goal.InputDiff, properties);
        WriteDiff(json, "outputDiff", goal.OutputDiff, properties);
        ResourceJson.WriteText(json, "parent", goal.Parent.Text);
        json.WriteBoolean("protect", goal.Protect);
        ResourceJson.WriteTexts(json, "dependencies", goal.Dependencies.Select(urn => urn.Text));
        ResourceJson.WriteText(json, "provider", goal.Provider);
        ResourceJson.WritePropertyDependencies(json, goal.PropertyDependencies);
        ResourceJson.WriteTexts(json, "ignoreChanges", goal.IgnoreChanges);
        ResourceJson.WriteTexts(json, "additionalSecretOutputs", goal.AdditionalSecretOutputs);
        ResourceJson.WriteText(json, "id", goal.ImportId);
        ResourceJson.WriteTimeouts(json, goal.CustomTimeouts);
        json.WriteEndObject();
    }

    private static PlannedGoal ReadGoal(JsonElement json, PropertyJsonReader properties) => new()
    {
        Type = ResourceJson.Text(json, "type"),
        Name = ResourceJson.Text(json, "name"),
        Custom = ResourceJson.Flag(json, "custom"),
        InputDiff = ReadDiff(json, "inputDiff", properties),
        OutputDiff = ReadDiff(json, "outputDiff", properties),
        Parent = ResourceJson.UrnOf(json, "parent"),
        Protect = ResourceJson.Flag(json, "protect"),
        Dependencies = ResourceJson.Urns(json, "dependencies"),
        Provider = ResourceJson.Text(json, "provider"),
        PropertyDependencies = ResourceJson.PropertyDependencies(json),
        IgnoreChanges = ResourceJson.Texts(json, "ignoreChanges"),
        AdditionalSecretOutputs = ResourceJson.Texts(json, "additionalSecretOutputs"),
        ImportId = ResourceJson.Text(json, "id"),
        CustomTimeouts = ResourceJson.Timeouts(json),
    };

    private static void WriteDiff(Utf8JsonWriter json, string name, PropertyPlan diff, PropertyJsonWriter properties)
    {
        json.WriteStartObject(name);
        ResourceJson.WriteProperties(json, "adds", diff.Adds, properties);
        ResourceJson.WriteTexts(json, "deletes", diff.Deletes);
        ResourceJson.WriteProperties(json, "updates", diff.Updates, properties);
        json.WriteEndObject();
    }

    private static PropertyPlan ReadDiff(JsonElement json, string name, PropertyJsonReader properties) =>
        json.TryGetProperty(name, out var diff) && diff.ValueKind == JsonValueKind.Object
            ? new PropertyPlan
            {
                Adds = ResourceJson.Map(diff, "adds", properties),
                Deletes = ResourceJson.Texts(diff, "deletes"),
                Updates = ResourceJson.Map(diff, "updates", properties),
            }
            : PropertyPlan.None;
}
