namespace Pulumi.ProviderHost.Requests;

/// <summary>Why a set of inputs is refused.</summary>
/// <param name="Property">Path of the property; empty for the whole.</param>
/// <param name="Reason">What is wrong and what to do.</param>
public sealed record CheckFailure(string Property, string Reason);
