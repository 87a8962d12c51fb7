namespace ManagedKube.Acceptance;

/// <summary>A fact of the acceptance list (product spec 10).</summary>
/// <param name="Id">Its number in the list, such as <c>A19</c>.</param>
/// <param name="Statement">What holds of a cluster that was delivered as ordered.</param>
/// <param name="Source">Where it is read.</param>
public sealed record FactDescription(string Id, string Statement, FactSource Source);
