using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>A small cluster's resources and steps on them.</summary>
internal static class Steps
{
    public const string VirtualMachine = "openiaas:compute:VirtualMachine";

    public static readonly DateTimeOffset Time = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    public static readonly Urn Stack = Urn.Create("ctodev", "managedkube", default, Urn.StackType, "managedkube-ctodev");

    public static readonly Urn Cluster = Urn.Create("ctodev", "managedkube", Stack, "managedkube:cluster:ManagedCluster", "ctodev");

    public static Urn Machine(string name) => Urn.Create("ctodev", "managedkube", Cluster, VirtualMachine, name);

    public static StepDescription StackStep(StepOp op) => Step(op, Stack, default);

    public static StepDescription ClusterStep(StepOp op) => Step(op, Cluster, Stack);

    public static StepDescription MachineStep(StepOp op, string name, params PropertyDifference[] differences) =>
        Step(op, Machine(name), Cluster) with { Custom = true, Differences = [.. differences] };

    public static StepDescription ResourceStep(StepOp op, string type, string name) =>
        Step(op, Urn.Create("ctodev", "managedkube", Cluster, type, name), Cluster) with { Custom = true };

    public static PropertyDifference Changed(string path, PropertyValue old, PropertyValue @new, bool replaces = false) =>
        new(path, ValueChangeKind.Update, old, @new, replaces);

    public static ResourceState State(Urn urn, PropertyMap? outputs = null) => new() { Urn = urn, Type = urn.Type, Outputs = outputs ?? PropertyMap.Empty };

    public static StepStarted Started(StepDescription step, double second = 0) => new(step) { Time = Time.AddSeconds(second) };

    public static StepEnded Ended(StepDescription step, double second, string? error = null) =>
        new(step, TimeSpan.FromSeconds(second), error) { Time = Time.AddSeconds(second) };

    public static Diagnostic Says(Severity severity, string message, Urn urn = default, bool ephemeral = false) =>
        new(severity, message, urn, ephemeral) { Time = Time };

    private static StepDescription Step(StepOp op, Urn urn, Urn parent) => new()
    {
        Op = op,
        Urn = urn,
        Type = urn.Type,
        Parent = parent,
        Old = op == StepOp.Create ? null : State(urn),
        New = op == StepOp.Delete ? null : State(urn),
    };
}
