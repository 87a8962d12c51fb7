namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A network adapter of a template.</summary>
internal sealed record TemplateAdapter(string Name, string MacAddress, Network Network);
