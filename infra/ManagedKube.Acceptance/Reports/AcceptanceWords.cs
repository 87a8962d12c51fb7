namespace ManagedKube.Acceptance.Reports;

/// <summary>Reports in words.</summary>
public static class AcceptanceWords
{
    /// <summary>An outcome in a word or three.</summary>
    public static string Of(FactOutcome outcome) => outcome switch
    {
        FactOutcome.Holds => "holds",
        FactOutcome.Fails => "fails",
        _ => "does not apply",
    };

    /// <summary>The report in a sentence.</summary>
    public static string Summary(AcceptanceReport report)
    {
        var (holds, fails, others) = (report.Count(FactOutcome.Holds), report.Count(FactOutcome.Fails), report.Count(FactOutcome.DoesNotApply));
        var rest = others == 0 ? "" : $" {others} {(others == 1 ? "does" : "do")} not apply to this offering.";
        if (report.AsOf != DateOnly.FromDateTime(report.At.UtcDateTime))
            rest += $" Versions are judged as of {report.AsOf:yyyy-MM-dd}.";
        return fails == 0
            ? $"All {holds} facts of the acceptance list that are read here hold.{rest}"
            : $"{fails} of {holds + fails} facts of the acceptance list {(fails == 1 ? "fails" : "fail")}.{rest}";
    }
}
