using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>What holds for every virtual machine, however it came to be. Each rule answers why it is broken, or null.</summary>
internal static partial class MachineRules
{
    private const int MaxCpu = 254;

    private const long MaxMemory = 8L << 40;

    public static string? Name(string name) =>
        NamePattern().IsMatch(name)
            ? null
            : $"The name '{name}' may hold only letters, digits, '-', '_', '.' and spaces";

    public static string? Sizing(int cpu, int numCoresPerSocket, long memory)
    {
        if (cpu is < 1 or > MaxCpu)
            return $"cpu must be between 1 and {MaxCpu}, not {cpu}";
        if (numCoresPerSocket < 1 || cpu % numCoresPerSocket != 0)
            return $"numCoresPerSocket ({numCoresPerSocket}) must divide cpu ({cpu})";
        return memory is < 1 or > MaxMemory ? $"memory must be between 1 and {MaxMemory} bytes, not {memory}" : null;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_. -]+\z")]
    private static partial Regex NamePattern();
}
