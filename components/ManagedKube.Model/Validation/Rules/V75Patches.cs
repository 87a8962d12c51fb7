using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V75: patches of Kubernetes and Talos are applied within 30 to 60 days (L11), critical ones at once (L12).</summary>
internal sealed class V75Patches : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V75",
        Demand = "A patch of Kubernetes or Talos that is 30 days old, or critical, is a warning; one of more than 60 days is an error unless the change applies a patch.",
        Basis = RuleBasis.Calendar,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Today is not { } today)
            return [];
        var (versions, recorded) = (context.Definition.Versions, context.Recorded?.Versions);
        return
        [
            .. Check("cluster.versions.talos", "Talos", versions.Talos, recorded?.Talos, version => PatchPolicy.OfTalos(context.Releases, version, today)),
            .. Check(
                "cluster.versions.kubernetes",
                "Kubernetes",
                versions.Kubernetes,
                recorded?.Kubernetes,
                version => PatchPolicy.OfKubernetes(context.Releases, version, today)),
        ];
    }

    private static IEnumerable<Finding> Check(string path, string product, string text, ReleaseVersion? running, Func<ReleaseVersion, PatchStatus> judge)
    {
        if (!ReleaseVersion.TryParse(text, out var version) || judge(version) is not { FirstMissing: { } missing, Newest: { } newest } status)
            yield break;
        var remedy = $"Write {newest.Version}.";
        if (status.AgeDays > PatchPolicy.OverdueAfterDays)
        {
            var message = $"{product} {version} lacks {missing.Version} of {status.MissingSince:yyyy-MM-dd}, which had to be applied by {status.Deadline:yyyy-MM-dd}.";
            yield return running is { } before && before.Branch == version.Branch && before.CompareTo(version) < 0
                ? Finding.Warning("V75", path, message, remedy)
                : Finding.Error("V75", path, message, remedy);
        }
        else if (status.Phase == PatchPhase.Critical)
            yield return Finding.Warning("V75", path, $"{product} {version} lacks a critical patch, which is applied at once.", remedy);
        else if (status.Phase == PatchPhase.Due)
        {
            yield return Finding.Warning("V75", path, $"{product} {version} lacks {missing.Version} of {status.MissingSince:yyyy-MM-dd}, which has to be applied by {status.Deadline:yyyy-MM-dd}.",
                remedy);
        }
    }
}
