namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Why activities fail. Those with a documented wording have it, since clients look into them.</summary>
internal static class Reasons
{
    public const string NotEnoughTemplateMemory = "MEMORY_CONSTRAINT_VIOLATION_ORDER()";

    public const string MachineIsHalted = "VM state is halted but should be running";

    public const string RepositoryFull = "Limited storage capacity";

    public const string InvalidOperation = "Invalid operation";

    public static string MachineNotFound(Guid id) => NotFound("virtual machine", id);

    public static string RepositoryNotFound(Guid id) => NotFound("storage repository", id);

    public static string NetworkNotFound(Guid id) => NotFound("network", id);

    public static string DiskNotFound(Guid id) => NotFound("virtual disk", id);

    public static string AdapterNotFound(Guid id) => NotFound("network adapter", id);

    public static string HostNotFound(Guid id) => NotFound("host", id);

    public static string PolicyNotFound(Guid id) => NotFound("backup policy", id);

    public static string BadPowerState(PowerState expected, PowerState actual) =>
        $"VM_BAD_POWER_STATE(expected {expected}, is {actual})";

    public static string AlreadyPlugged(Guid device) => $"DEVICE_ALREADY_ATTACHED({device})";

    public static string AlreadyUnplugged(Guid device) => $"DEVICE_ALREADY_DETACHED({device})";

    private static string NotFound(string kind, Guid id) => $"Could not find {kind} with uuid {id}";
}
