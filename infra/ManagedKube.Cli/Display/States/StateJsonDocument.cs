using System.Text.Json.Nodes;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Display.States;

/// <summary>A recorded state as JSON. Secrets are masked.</summary>
internal static class StateJsonDocument
{
    public static JsonObject Of(string stack, Snapshot state) => new()
    {
        ["stack"] = stack,
        ["resources"] = new JsonArray([.. state.Resources.Select(Short)]),
        ["pendingOperations"] = new JsonArray([.. state.PendingOperations.Select(operation => new JsonObject
        {
            ["type"] = operation.Kind.ToString().ToLowerInvariant(),
            ["urn"] = operation.Resource.Urn.Text,
            ["id"] = operation.Resource.Id,
        })]),
    };

    /// <summary>Everything of one resource.</summary>
    public static JsonObject Full(ResourceState resource)
    {
        var json = Short(resource);
        json["inputs"] = PropertyJson.Of(resource.Inputs);
        json["outputs"] = PropertyJson.Of(resource.Outputs);
        return json;
    }

    private static JsonObject Short(ResourceState resource)
    {
        var json = new JsonObject
        {
            ["urn"] = resource.Urn.Text,
            ["type"] = resource.Type,
            ["name"] = resource.Urn.Name,
            ["custom"] = resource.Custom,
        };
        Add("id", resource.Id);
        Add("parent", resource.Parent.Text);
        Add("provider", resource.Provider);
        if (!resource.Dependencies.IsEmpty)
            json["dependencies"] = new JsonArray([.. resource.Dependencies.Select(urn => (JsonNode)urn.Text)]);
        Add("deletedWith", resource.DeletedWith.Text);
        Flag("protect", resource.Protect);
        Flag("delete", resource.Delete);
        Flag("external", resource.External);
        Flag("pendingReplacement", resource.PendingReplacement);
        if (!resource.InitErrors.IsEmpty)
            json["initErrors"] = new JsonArray([.. resource.InitErrors.Select(error => (JsonNode)error)]);
        if (resource.Created is { } created)
            json["created"] = created;
        if (resource.Modified is { } modified)
            json["modified"] = modified;
        return json;

        void Add(string name, string text)
        {
            if (text.Length > 0)
                json[name] = text;
        }

        void Flag(string name, bool value)
        {
            if (value)
                json[name] = true;
        }
    }
}
