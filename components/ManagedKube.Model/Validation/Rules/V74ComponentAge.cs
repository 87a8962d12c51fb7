using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V74: a component is replaced within 90 days after the first newer stable release (L13). A version that the definition itself states is
/// refused after that. The versions of a platform release only warn: what is to be done is a newer platform release, not another order.
/// </summary>
internal sealed class V74ComponentAge : IRule
{
    public RuleDescription Description { get; } = new()
    {
        Id = "V74",
        Demand = "A component is replaced within 90 days after the first newer stable release; a stated version that is later is refused, one of the platform release, or one with less than 30 days left, is a warning.",
        Basis = RuleBasis.Calendar,
    };

    public IEnumerable<Finding> Check(RuleContext context)
    {
        if (context.Today is not { } today)
            yield break;
        foreach (var pin in ComponentPins.Of(context.Definition, context.Releases))
        {
            if (ComponentPolicy.StatusOf(context.Releases, pin.Name, pin.Version, today) is not
                { Phase: ComponentPhase.Due or ComponentPhase.Overdue, FirstNewer: { } newer, Newest: { } newest } status)
                continue;
            var path = pin.IsOverride ? $"cluster.versions.components.{pin.Name}" : "cluster.versions.platform";
            var message = $"{pin.Name} {pin.Version} has to be replaced by {status.Deadline:yyyy-MM-dd}: {newer.Version} is out since {newer.Released:yyyy-MM-dd}.";
            var remedy = pin.IsOverride
                ? $"Write {newest.Version}, or remove the line for the version of the platform release."
                : $"Name a newer platform release, or write {newest.Version} at cluster.versions.components.{pin.Name}.";
            yield return pin.IsOverride && status.Phase == ComponentPhase.Overdue
                ? Finding.Error("V74", path, message, remedy)
                : Finding.Warning("V74", path, message, remedy);
        }
    }
}
