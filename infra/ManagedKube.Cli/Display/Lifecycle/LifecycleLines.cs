using System.Collections.Immutable;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Operations;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>Everything about the versions of one cluster.</summary>
internal static class LifecycleLines
{
    private const int Indent = 2;

    public static ImmutableArray<Line> Of(StackLifecycle stack)
    {
        var lifecycle = stack.Lifecycle;
        return
        [
            Line.Of(new Piece($"{stack.Stack}", Tone.Heading), $"  {lifecycle.AsOf.Iso()}  ", lifecycle.Urgency.Toned(lifecycle.Urgency)),
            .. LineTable.Of(
            [
                ["Kubernetes", lifecycle.KubernetesPatches.Running.ToString(), lifecycle.Kubernetes.Phase.Toned(lifecycle.Kubernetes.Urgency()), Support(lifecycle.Kubernetes)],
                ["", "patches", lifecycle.KubernetesPatches.Phase.Toned(lifecycle.KubernetesPatches.Urgency()), Patches(lifecycle.KubernetesPatches)],
                ["Talos", lifecycle.TalosPatches.Running.ToString(), lifecycle.Talos.Phase.Toned(lifecycle.Talos.Urgency()), Standing(lifecycle.Talos)],
                ["", "patches", lifecycle.TalosPatches.Phase.Toned(lifecycle.TalosPatches.Urgency()), Patches(lifecycle.TalosPatches)],
            ]).Select(line => line.Indented(Indent)),
            Line.Empty,
            .. ComponentLines(lifecycle),
            Line.Empty,
            .. PathLines(lifecycle),
            Line.Empty,
            Line.Of(
                "Next windows for planned upgrades: ",
                lifecycle.NextWindows.IsEmpty ? "none" : string.Join(", ", lifecycle.NextWindows.Select(day => day.Iso()))),
        ];
    }

    private static string Support(KubernetesSupport support)
    {
        var parts = new List<string> { End(support) };
        if (support.RecommendedUntil is { } recommended)
            parts.Add($"reach {support.Newest} by {recommended.Iso()}");
        if (support.LacksUpstreamPatches)
            parts.Add($"no upstream patches since {support.UpstreamEndOfLife!.Value.Iso()}");
        if (support.IsSuspiciouslyOld)
            parts.Add($"older than {KubernetesSupport.LongestMonths} months: the release data is out of date");
        return string.Join("; ", parts);
    }

    private static string End(KubernetesSupport support) => support switch
    {
        { Phase: SupportPhase.Unreleased } => "not released",
        { Phase: SupportPhase.Ended, EndOfSupport: { } end } => $"support ended on {end.Iso()}",
        { EndOfSupport: { } end, DaysLeft: { } left } => $"must be left by {end.Iso()}, {LifecycleWords.Distance(left)}",
        { Phase: SupportPhase.Ended } => "support ended",
        _ => "one of the three newest",
    };

    private static string Patches(PatchStatus patches) => patches switch
    {
        { FirstMissing: null } => "no newer one known",
        { Phase: PatchPhase.Critical } => $"a critical one is missing: install {patches.Newest!.Version} at once",
        { Deadline: { } deadline } => $"{patches.FirstMissing.Version} is missing for {patches.AgeDays} days, in place by {deadline.Iso()}; install {patches.Newest!.Version}",
        _ => $"{patches.FirstMissing.Version} is missing, its date is not known; install {patches.Newest!.Version}",
    };

    private static string Standing(TalosSupport talos) => talos.Phase switch
    {
        TalosPhase.Unknown => "no data",
        TalosPhase.Incompatible => $"runs only Kubernetes {talos.OldestKubernetes} to {talos.NewestKubernetes}",
        TalosPhase.Old => $"behind the two newest; the newest is {talos.Newest}",
        _ => $"runs Kubernetes {talos.OldestKubernetes} to {talos.NewestKubernetes}",
    };

    private static IEnumerable<Line> ComponentLines(ClusterLifecycle lifecycle)
    {
        if (lifecycle.Components.IsEmpty)
        {
            yield return Line.Of(new Piece("Components", Tone.Heading), $"  no data: platform release {lifecycle.Platform ?? "?"} is not known");
            yield break;
        }
        yield return Line.Of(new Piece("Components", Tone.Heading), $"  platform release {lifecycle.Platform}");
        var rows = lifecycle.Components.OrderByDescending(component => component.Urgency())
            .Select(component => ImmutableArray.Create<Piece>(component.Name, component.Running, component.Phase.Toned(component.Urgency()), About(component)));
        foreach (var line in LineTable.Of([.. rows]))
            yield return line.Indented(Indent);
    }

    private static string About(ComponentStatus component) => component switch
    {
        { Phase: ComponentPhase.Bound } => "goes with another component",
        { FirstNewer: { } newer, Deadline: { } deadline, DaysLeft: { } left } =>
            $"{newer.Version} of {newer.Released!.Value.Iso()}: in place by {deadline.Iso()}, {LifecycleWords.Distance(left)}" + (component.Newest!.Number == newer.Number ? "" : $"; newest {component.Newest.Version}"),
        { FirstNewer: { } newer } => $"{newer.Version}: date not known",
        { Phase: ComponentPhase.Unknown } => "no data",
        { KnownUntil: { } until } => $"no newer one until {until.Iso()}",
        _ => "no newer one known",
    };

    private static IEnumerable<Line> PathLines(ClusterLifecycle lifecycle)
    {
        yield return Line.Of(new Piece($"Path to Kubernetes {lifecycle.Kubernetes.Newest ?? lifecycle.Kubernetes.Branch}", Tone.Heading));
        if (lifecycle.Path.Problem is { } problem)
            yield return Line.Of(new Piece($"none: {problem}", Tone.Error)).Indented(Indent);
        else if (lifecycle.Path.Steps.IsEmpty)
            yield return Line.Of("nothing to do").Indented(Indent);
        foreach (var limit in lifecycle.Limits)
        {
            yield return Line.Of(new Piece($"first a newer {limit.Name}: {limit.Version} runs on Kubernetes up to {limit.NewestKubernetes}", Tone.Warning))
                .Indented(Indent);
        }
        foreach (var (index, step) in lifecycle.Path.Steps.Index())
            yield return Line.Of($"{index + 1}. {step.Product} {step.From} to {step.To} ({step.Version})").Indented(Indent);
    }
}
