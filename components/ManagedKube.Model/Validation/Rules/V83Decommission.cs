using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V83: a cluster is taken down only with the code as confirmation and 21 days after the notice, unless the provider says why sooner.</summary>
internal sealed class V83Decommission : CalendarRule
{
    private const int NoticeDays = 21;
    private const string Path = "cluster.decommission";

    public override RuleDescription Description { get; } = new()
    {
        Id = "V83",
        Demand = "A cluster is taken down only with its code as confirmation and 21 days after the client's notice, unless the provider says why sooner.",
        Basis = RuleBasis.Calendar,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition, DateOnly today)
    {
        if (definition.Decommission is not { } order)
            yield break;
        if (order.Confirmation != definition.Code)
        {
            yield return Finding.Error("V83", $"{Path}.confirmation", "The order to take the cluster down is not confirmed.",
                $"Write confirmation: {definition.Code} if this cluster is to be deleted for good, or remove the section.");
        }
        if (!string.IsNullOrWhiteSpace(order.OverrideReason))
            yield break;
        if (order.NoticeDate is not { } notice)
        {
            yield return Finding.Error("V83", $"{Path}.noticeDate", "The day of the client's notice is missing.",
                "Write it, or say at overrideReason why the provider goes without.");
        }
        else if (today.DayNumber - notice.DayNumber < NoticeDays)
        {
            yield return Finding.Error("V83", $"{Path}.noticeDate", $"The notice of {notice:yyyy-MM-dd} ends after {NoticeDays} days, on {Ends(notice)}.",
                "Wait until then, or say at overrideReason why the provider does not.");
        }
    }

    private static string Ends(DateOnly notice) =>
        DateOnly.MaxValue.DayNumber - notice.DayNumber < NoticeDays
            ? "no day of the calendar"
            : notice.AddDays(NoticeDays).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
