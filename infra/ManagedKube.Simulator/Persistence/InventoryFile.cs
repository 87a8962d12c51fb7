using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Persistence;

/// <summary>The inventory that a world was seeded with, as JSON: the properties of <see cref="InventoryDefinition"/> in camelCase.</summary>
internal static class InventoryFile
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    /// <summary>The inventory of a folder; null when it was never seeded.</summary>
    /// <exception cref="SimulatorException">The file is damaged.</exception>
    public static InventoryDefinition? Read(WorldFolder folder)
    {
        if (!File.Exists(folder.Inventory))
            return null;
        try
        {
            var definition = JsonSerializer.Deserialize<InventoryDefinition>(File.ReadAllBytes(folder.Inventory), Options)!;
            InventoryRules.Check(definition);
            return definition;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new SimulatorException(
                $"The inventory in {folder.Inventory} cannot be used: {e.Message} Correct it, or delete it to have the usual inventory.", e);
        }
    }

    public static void Write(WorldFolder folder, InventoryDefinition definition) =>
        ProtectedFile.Replace(folder.Inventory, JsonSerializer.SerializeToUtf8Bytes(definition, Options));
}
