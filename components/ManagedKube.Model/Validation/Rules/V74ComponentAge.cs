using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V74: a component is replaced within 90 days of the first newer stable release (L13). What the newest platform release itself still
/// pins cannot be mended in a customer's file: the lifecycle report tells it.
/// </summary>
internal sealed class V74ComponentAge : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V74",
        Demand = "A component is replaced within 90 days of the first newer stable release; the last 30 of them are a warning. What the newest platform release pins is not judged.",
        Basis = RuleBasis.Calendar,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Today is not { } today)
            return [];
        return
            from pin in ComponentPins.Of(context.Definition, context.Releases)
            let status = ComponentPolicy.StatusOf(context.Releases, pin.Name, pin.Version, today)
            where status.Phase is ComponentPhase.Due or ComponentPhase.Overdue
                && context.Releases.DefaultPlatform?.Components.GetValueOrDefault(pin.Name) != pin.Version
            group status by (Path: pin.IsOverride ? $"cluster.versions.components.{pin.Name}" : "cluster.versions.platform", status.Phase) into late
            select late.Key.Phase == ComponentPhase.Overdue
                ? Finding.Error("V74", late.Key.Path, $"Components are overdue: {Text(late)}.", Remedy(late.Key.Path))
                : Finding.Warning("V74", late.Key.Path, $"Components have to be replaced soon: {Text(late)}.", Remedy(late.Key.Path));
    }

    private static string Text(IEnumerable<ComponentStatus> late) =>
        string.Join(", ", late.Select(status => $"{status.Name} {status.Running} by {status.Deadline:yyyy-MM-dd}"));

    private static string Remedy(string path) => path == "cluster.versions.platform"
        ? "Go on to a later platform release, or state a later version of each at versions.components."
        : "Write a later version.";
}
