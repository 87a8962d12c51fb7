using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Operations;
using ManagedKube.Model.Responsibilities;

namespace ManagedKube.Cli.Display.Responsibilities;

/// <summary>What is said about contracts and their responsibilities, in every form of output.</summary>
internal static class ContractWords
{
    private const string DisputeMark = "!";

    /// <summary>The contract in a few words.</summary>
    public static string Of(ClusterDefinition definition)
    {
        List<string> parts = [definition.Offering == Offering.Core ? "Managed Core Kubernetes" : "Managed Kubernetes", definition.Profile.DisplayName];
        if (definition.Contract.ManagedServices)
            parts.Add("managed services");
        if (definition.Contract.ApplicationSupport)
            parts.Add("application support");
        return string.Join(", ", parts);
    }

    /// <summary>The matrix in a few words.</summary>
    public static ImmutableArray<string> Summary(RaciSummary summary) =>
    [
        $"The provider: {string.Join(", ", summary.Provider)}",
        $"The client: {string.Join(", ", summary.Client)}",
        $"Agreed project by project: {string.Join(", ", summary.Negotiable)}",
    ];

    /// <summary>An activity with the reason of its change, and the notes that apply.</summary>
    public static string About(Responsibility row)
    {
        var marks = row.Notes.Select(note => note.Id).Concat(row.IsDisputed ? [DisputeMark] : []).ToList();
        return row.Activity.Name
            + (marks.Count == 0 ? "" : $" [{string.Join(", ", marks)}]")
            + (row.Reason is null ? "" : $" (changed: {Lower(row.Reason)})");
    }

    /// <summary>The notes that apply to any row.</summary>
    public static ImmutableArray<RaciNote> Notes(IEnumerable<Responsibility> rows) =>
        [.. rows.SelectMany(row => row.Notes).DistinctBy(note => note.Id).OrderBy(note => note.Id, StringComparer.Ordinal)];

    /// <summary>An operation, marked where it is disputed.</summary>
    public static string About(OperationAssignment assignment) => assignment.Operation.Name + (assignment.IsDisputed ? $" [{DisputeMark}]" : "");

    /// <summary>How the client gets an operation.</summary>
    public static string Access(OperationAssignment assignment) => assignment.IsOnRequest ? "on request" : "by itself";

    /// <summary>What the product's documentation says against the matrix; null where they agree (Q12).</summary>
    public static string? Dispute(bool isDisputed) => isDisputed
        ? $"The rows marked {DisputeMark} are the provider's in production by the matrix; the product's documentation leaves them to the client in every Core "
            + "cluster. Settle it in the contract."
        : null;

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
