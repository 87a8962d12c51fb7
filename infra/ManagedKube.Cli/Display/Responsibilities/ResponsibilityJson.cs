using System.Text.Json.Nodes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>Who does what in a cluster, as JSON.</summary>
internal static class ResponsibilityJson
{
    public static JsonObject Of(string verb, string stack, ClusterDefinition definition, IReadOnlyCollection<Responsibility> rows) => Document(
        verb,
        stack,
        definition,
        ("source", RaciMatrix.Product.Source),
        ("activities", new JsonArray([.. rows.Select(Of)])),
        ("notes", new JsonArray([.. ContractWords.Notes(rows).Select(note => new JsonObject { ["id"] = note.Id, ["text"] = note.Text })])),
        ("warning", ContractWords.Dispute(rows.Any(row => row.IsDisputed))));

    public static JsonObject Of(string verb, string stack, ClusterDefinition definition, IEnumerable<OperationAssignment> operations) =>
        Document(verb, stack, definition, ("operations", new JsonArray([.. operations.Select(Of)])));

    private static JsonObject Document(string verb, string stack, ClusterDefinition definition, params ReadOnlySpan<(string Name, JsonNode? Value)> parts)
    {
        var document = new JsonObject
        {
            ["operation"] = verb,
            ["stack"] = stack,
            ["offering"] = definition.Offering.Word(),
            ["environment"] = definition.Environment.Word(),
            ["managedServices"] = definition.Contract.ManagedServices,
            ["applicationSupport"] = definition.Contract.ApplicationSupport,
        };
        foreach (var (name, value) in parts)
            document[name] = value;
        return document;
    }

    private static JsonNode Of(Responsibility row) => new JsonObject
    {
        ["id"] = row.Activity.Id,
        ["area"] = row.Area.Name,
        ["activity"] = row.Activity.Name,
        ["client"] = row.Client.Text(),
        ["provider"] = row.Provider.Text(),
        ["changed"] = row.Reason,
        ["notes"] = new JsonArray([.. row.Notes.Select(note => JsonValue.Create(note.Id))]),
        ["disputed"] = row.IsDisputed,
    };

    private static JsonNode Of(OperationAssignment assignment) => new JsonObject
    {
        ["id"] = assignment.Operation.Id,
        ["name"] = assignment.Operation.Name,
        ["activities"] = new JsonArray([.. assignment.Operation.Activities.Select(activity => JsonValue.Create(activity))]),
        ["performer"] = assignment.Performer.Word(),
        ["onRequest"] = assignment.IsOnRequest,
        ["disputed"] = assignment.IsDisputed,
        ["never"] = new JsonArray([.. assignment.Operation.Never.Select(text => JsonValue.Create(text))]),
    };
}
