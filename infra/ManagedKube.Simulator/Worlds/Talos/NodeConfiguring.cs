using Grpc.Core;
using ManagedKube.Simulator.Talos.Documents;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A node receives another configuration.</summary>
internal static class NodeConfiguring
{
    private const string Live = "Applied configuration without a reboot";
    private const string AtNextBoot = "Staged configuration to be applied after the next reboot";
    private const string WithRestart = "Applied configuration with a reboot";

    /// <summary>Takes a configuration, or only says what it would do.</summary>
    /// <param name="edit">The world.</param>
    /// <param name="node">The node.</param>
    /// <param name="text">The configuration.</param>
    /// <param name="mode">How it is to be taken.</param>
    /// <param name="dryRun">Whether nothing is to be changed.</param>
    /// <param name="trial">How long a trial lasts.</param>
    /// <returns>The mode that it came to, and what is told to the caller.</returns>
    /// <exception cref="NodeRefusalException">The configuration is not valid, or cannot be taken in that mode.</exception>
    public static (ApplyMode Mode, string Details) Apply(WorldEdit edit, TalosNode node, string text, ApplyMode mode, bool dryRun, TimeSpan trial)
    {
        var read = ConfigurationText.Check(text, node.System.Version);
        if (read.Problems is { IsEmpty: false } problems)
        {
            throw new NodeRefusalException(
                StatusCode.InvalidArgument, $"configuration validation failed: {problems.Length} error(s): {string.Join("; ", problems)}");
        }
        if (node.Phase == NodePhase.Maintenance)
            return ApplyInMaintenance(edit, node, text, dryRun);
        if (read.Configuration is null)
            throw new NodeRefusalException(StatusCode.InvalidArgument, "the configuration lacks its version: v1alpha1 document");

        var comparison = new ConfigurationComparison(node.Configuration!, text, node.System.Version);
        var effective = Effective(node, mode, comparison);
        var details = Details(effective);
        if (dryRun)
        {
            var diff = ConfigurationDiff.Of(node.Configuration!, text);
            return (effective, $"Dry run summary:\n{details} (skipped in dry-run).\nConfig diff:\n\n{(comparison.IsEmpty ? "No changes." : diff)}");
        }

        if (effective == ApplyMode.Staged)
        {
            edit.Store(node with { Staged = text });
            return (effective, details);
        }

        Activate(edit, node, text, comparison);
        Try(edit, node, effective, trial);
        if (effective == ApplyMode.Reboot)
            NodePower.Restart(edit, edit.World.TalosNodes[node.MachineId], "restarting for another configuration");
        return (effective, details);
    }

    /// <summary>Takes the configuration back that was on trial.</summary>
    public static void FallBack(WorldEdit edit, TalosNode node)
    {
        var text = node.Fallback!;
        Activate(edit, node with { Fallback = null, FallsBackAt = null }, text, new ConfigurationComparison(node.Configuration!, text, node.System.Version));
    }

    private static (ApplyMode Mode, string Details) ApplyInMaintenance(WorldEdit edit, TalosNode node, string text, bool dryRun)
    {
        if (dryRun)
            return (ApplyMode.Auto, "Dry run summary:\nApplied configuration without a reboot (skipped in dry-run).\nConfig diff:\n\nthe node has no configuration yet");
        NodeBoot.TakeConfiguration(edit, node, text);
        edit.Note(node.MachineId, NodeEventKind.ConfigurationApplied, "maintenance");
        return (ApplyMode.Auto, Live);
    }

    private static ApplyMode Effective(TalosNode node, ApplyMode mode, ConfigurationComparison comparison)
    {
        if (node.System.Version.IsAtLeast(1, 14))
        {
            return mode switch
            {
                ApplyMode.Reboot => throw new NodeRefusalException(StatusCode.Unimplemented, "reboot mode is not supported any more"),
                ApplyMode.Auto => ApplyMode.NoReboot,
                _ => mode,
            };
        }

        return mode switch
        {
            ApplyMode.Auto => comparison.NeedsRestart ? ApplyMode.Reboot : ApplyMode.NoReboot,
            ApplyMode.NoReboot or ApplyMode.Try when comparison.NeedsRestart =>
                throw new NodeRefusalException(StatusCode.FailedPrecondition, "this config change can't be applied in immediate mode"),
            _ => mode,
        };
    }

    private static string Details(ApplyMode mode) => mode switch
    {
        ApplyMode.Staged => AtNextBoot,
        ApplyMode.Reboot => WithRestart,
        _ => Live,
    };

    private static void Try(WorldEdit edit, TalosNode before, ApplyMode mode, TimeSpan trial)
    {
        var node = edit.World.TalosNodes[before.MachineId];
        edit.Store(mode == ApplyMode.Try
            ? node with { Fallback = before.Fallback ?? before.Configuration, FallsBackAt = edit.Now + trial }
            : node with { Fallback = null, FallsBackAt = null });
    }

    private static void Activate(WorldEdit edit, TalosNode node, string text, ConfigurationComparison comparison)
    {
        if (comparison.IsEmpty)
        {
            edit.Store(node);
            return;
        }

        var before = node.Machine!;
        var changed = node with { Configuration = text, Staged = null };
        if (comparison.RestartsKubelet && node.KubeletUpAt is not null)
            changed = changed with { KubeletUpAt = edit.Now + edit.Times.ComponentRestart };
        if (comparison.RestartsApiServer && node.ApiServerUpAt is not null)
            changed = changed with { ApiServerUpAt = edit.Now + edit.Times.ComponentRestart };
        edit.Store(changed.Saying(edit.Now, "configuration applied"));
        edit.Note(node.MachineId, NodeEventKind.ConfigurationApplied);
        var after = changed.Machine!;
        foreach (var (component, image) in after.Images.Where(entry => before.Images.GetValueOrDefault(entry.Key) != entry.Value))
            edit.Note(node.MachineId, NodeEventKind.KubernetesChanged, $"{component} {KubernetesComponents.TagOf(image)}");
    }
}
