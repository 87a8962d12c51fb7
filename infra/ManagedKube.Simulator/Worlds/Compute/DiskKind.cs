using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Where a virtual disk comes from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiskKind>))]
internal enum DiskKind
{
    /// <summary>Made by an order of its own; it outlives the machines it is attached to.</summary>
    Data,

    /// <summary>Copied from a template together with its machine, and deleted with it.</summary>
    System,

    /// <summary>The NoCloud volume of a machine, deleted with it.</summary>
    ConfigDrive,

    /// <summary>A disk of a template.</summary>
    Template,

    /// <summary>An ISO image.</summary>
    Image,
}
