using System.Globalization;
using System.Text.Json.Nodes;

namespace ManagedKube.Cli.Simulation;

/// <summary>How much there is in a simulator.</summary>
/// <param name="Machines">Virtual machines.</param>
/// <param name="RunningMachines">How many of them run.</param>
/// <param name="Disks">Virtual disks, those of no machine included.</param>
/// <param name="PendingActivities">Activities that have not ended.</param>
/// <param name="FaultRules">Fault rules in force.</param>
internal sealed record SimulatorSummary(int Machines, int RunningMachines, int Disks, int PendingActivities, int FaultRules)
{
    /// <param name="world">What the admin API tells of the world.</param>
    /// <param name="faults">What it tells of the fault rules.</param>
    public static SimulatorSummary Of(JsonNode world, JsonNode faults)
    {
        var machines = world["machines"]!.AsArray();
        return new SimulatorSummary(
            machines.Count,
            machines.Count(machine => machine!["powerState"]!.GetValue<string>() == "Running"),
            machines.Sum(machine => machine!["disks"]!.AsArray().Count) + world["freeDisks"]!.AsArray().Count,
            world["pendingActivities"]!.GetValue<int>(),
            faults.AsArray().Count);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Machines} virtual machines ({RunningMachines} running), {Disks} virtual disks, {PendingActivities} pending activities, {FaultRules} fault rules.");
}
