using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>An argument that narrows a lookup.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Read">Reads and checks it; null when it is missing.</param>
internal sealed record LookupArgument(string Name, Func<InputReader, PropertyValue?> Read)
{
    public static LookupArgument Zone { get; } = Uuid("machineManagerId");

    public static LookupArgument Pool { get; } = Uuid("poolId");

    public static LookupArgument Host { get; } = Uuid("hostId");

    public static LookupArgument Types { get; } =
        new("types", reader => reader.Texts("types") is { } types ? PropertyWriting.List(types) : null);

    public static LookupArgument Shared { get; } = Flag("shared");

    public static LookupArgument VirtualMachine { get; } = Uuid("virtualMachineId");

    public static LookupArgument Template { get; } = Uuid("templateId");

    public static LookupArgument StorageRepository { get; } = Uuid("storageRepositoryId");

    public static LookupArgument Deleted { get; } = Flag("deleted");

    public static LookupArgument Uuid(string name) => new(name, reader => reader.Text(name, rule: ValueRules.Uuid) is { } text ? (PropertyValue)text : null);

    public static LookupArgument Flag(string name) => new(name, reader => reader.Flag(name) is { } flag ? (PropertyValue)flag : null);
}
